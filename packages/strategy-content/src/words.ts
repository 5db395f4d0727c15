import type { Translation, Words } from './edition.ts';
import type { Language } from './languages.ts';

/** The words of the languages that need no words in the edition, by primary subtag. */
const WORDS: Readonly<Record<string, Words>> = {
  fi: { valueOfTheDay: 'Päivän arvo', unofficialTranslation: 'epävirallinen käännös' },
  sv: { valueOfTheDay: 'Dagens värdering', unofficialTranslation: 'inofficiell översättning' },
  en: { valueOfTheDay: 'Value of the day', unofficialTranslation: 'unofficial translation' },
};

/** The known words of a language: Finnish, Swedish and English. An edition in another language has its own. */
export const knownWords = (language: Language): Words | undefined => WORDS[language.split('-')[0] ?? ''];

/** The words for a translation: its own, or else the known ones for its language. */
export const wordsOf = (translation: Translation, language: Language): Words =>
  translation.words ?? (knownWords(language) as Words);
