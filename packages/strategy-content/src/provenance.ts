import { type Edition, translationIn } from './edition.ts';
import type { Language } from './languages.ts';
import { wordsOf } from './words.ts';

/** Whether a text is the city's own. The original always is: no text is a translation of itself. */
export const isOfficial = (
  edition: Pick<Edition, 'languages' | 'translations'>,
  language: Language,
): boolean => language === edition.languages[0] || edition.translations[language]?.official === true;

/** The source of an edition's words, and that a translation is not official if it is not: "Espoo – Visio, tietotori.fi". */
export function provenance(edition: Edition, language: Language): string {
  const { title, site } = edition.source;
  const translation = translationIn(edition, language);
  // Arabic letters have their own comma.
  const published = `${title}${/[\u0600-\u06FF]/.test(title) ? '،' : ','} ${site}`;
  // The dot goes to the next line with the words that it parts off: at a line's end it would part nothing.
  return isOfficial(edition, language)
    ? published
    : `${published} ·\u00a0${wordsOf(translation, language).unofficialTranslation}`;
}
