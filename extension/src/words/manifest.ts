import type { Language } from '@espoo-values/strategy-content';

/** What the browser shows of the extension outside its pages, beside its name. */
interface ManifestWords {
  /** Chrome's store takes up to 132 characters. */
  readonly description: string;
  readonly actionTitle: string;
}

export const MANIFEST_WORDS: Readonly<Record<Language, ManifestWords>> = {
  fi: {
    description:
      'Joka päivä yksi Espoon arvoista, jokaisessa uudessa välilehdessä. Riippumaton hanke, ei kaupungin oma.',
    actionTitle: 'Näytä päivän arvo',
  },
  sv: {
    description:
      'Varje dag en av Esbos värderingar, i varje ny flik. Ett oberoende projekt, inte stadens eget.',
    actionTitle: 'Visa dagens värdering',
  },
  en: {
    description:
      'Each day one of Espoo’s values, in every new tab. An independent project, not the city’s own.',
    actionTitle: 'Show the value of the day',
  },
};
