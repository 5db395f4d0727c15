import type { Language } from '@espoo-values/strategy-content';

/** The element's own words; every other word that it shows is the edition's. */
export interface Strings {
  readonly valueOfTheDay: string;
  readonly unofficialTranslation: string;
}

export const STRINGS: Readonly<Record<Language, Strings>> = {
  fi: { valueOfTheDay: 'Päivän arvo', unofficialTranslation: 'epävirallinen käännös' },
  sv: { valueOfTheDay: 'Dagens värdering', unofficialTranslation: 'inofficiell översättning' },
  en: { valueOfTheDay: 'Value of the day', unofficialTranslation: 'unofficial translation' },
};
