import { builtInEdition, chooseLanguage, type Translation } from '@espoo-values/strategy-content';
import type { EditionInPart, LanguageText } from '../on-demand/built-in-text.ts';

/* The built-in edition in the one script, where all of it is inside: the counterpart of `on-demand/built-in-text.ts`. */

export const builtIn: EditionInPart = builtInEdition;

export function textOf({ originalLanguage, translations }: EditionInPart, tag: string | null): LanguageText {
  const language = chooseLanguage(tag, originalLanguage);
  return { language, translation: translations[language] as Translation };
}

// Nothing is ever waited for; what would be done meanwhile is left out of the script.
export const isMissing = () => false;
export const dropText = () => undefined;
