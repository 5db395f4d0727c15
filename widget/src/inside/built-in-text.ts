import {
  builtInEdition,
  chooseLanguage,
  type Edition,
  type Language,
  type Translation,
} from '@espoo-values/strategy-content';

/* The built-in edition in the one script, where all of it is inside: the counterpart of `on-demand/built-in-text.ts`. */

export const builtIn = builtInEdition;

export const languageOf = ({ originalLanguage }: Edition, tag: string | null): Language =>
  chooseLanguage(tag, originalLanguage);

export const translationOf = ({ translations }: Edition, language: Language): Translation =>
  translations[language];

/** What would be done without it is left out of the script. */
export const isMissing = () => false;
