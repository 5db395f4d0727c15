import type { Language } from '@espoo-values/strategy-content';
import type { Settings } from '../settings/settings-schema.ts';

/** The words of every page. The city's own words are the edition's. */
interface Words {
  /** The extension's name. */
  readonly name: string;
  readonly views: Readonly<Record<Settings['view'], string>>;
  readonly options: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  fi: {
    name: 'Päivän arvo – Espoo',
    views: {
      day: 'Päivän arvo',
      values: 'Kaikki arvot',
      vision: 'Visio',
      mission: 'Toiminta-ajatus',
    },
    options: 'Asetukset',
  },
  sv: {
    name: 'Dagens värdering – Esbo',
    views: {
      day: 'Dagens värdering',
      values: 'Alla värderingar',
      vision: 'Vision',
      mission: 'Verksamhetsidé',
    },
    options: 'Inställningar',
  },
  en: {
    name: 'Value of the day – Espoo',
    views: {
      day: 'Value of the day',
      values: 'All values',
      vision: 'Vision',
      mission: 'Mission',
    },
    options: 'Settings',
  },
};
