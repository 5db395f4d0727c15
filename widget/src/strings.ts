import type { Language } from '@espoo-values/strategy-content';

/** The element's own words; every other word it shows is the edition's. */
export type Strings = readonly [valueOfTheDay: string, unofficialTranslation: string];

export const STRINGS: Readonly<Record<Language, Strings>> = {
  fi: ['Päivän arvo', 'epävirallinen käännös'],
  sv: ['Dagens värdering', 'inofficiell översättning'],
  en: ['Value of the day', 'unofficial translation'],
};
