import type { Language } from '@espoo-values/strategy-content';
import { city, languages, views } from '@espoo-values/strategy-content/outline';

/** The languages of the extension's own words. */
export const UI_LANGUAGES = ['fi', 'sv', 'en'] as const;

export type UiLanguage = (typeof UI_LANGUAGES)[number];

const asUi = (language: Language) => UI_LANGUAGES.find((each) => each === language.split('-')[0]);

/**
 * The language of the extension's own words beside a text in a language of the edition: the same, else the first of the
 * edition's languages that they are in, else English.
 */
export function uiLanguageFor(language: Language): UiLanguage {
  return asUi(language) ?? languages.map(asUi).find((each) => each !== undefined) ?? 'en';
}

/** The name of the extension beside a text in that language: "Päivän arvo – Espoo". */
export const nameIn = (language: Language): string => `${views[language]?.day} – ${city[language]}`;
