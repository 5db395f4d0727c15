import { type Edition, type Language, translationIn, wordsOf } from '@espoo-values/strategy-content';

/** Where the words of an edition come from, and that a translation is not official where it is not. */
export function provenance(edition: Edition, language: Language): string {
  const { title, site } = edition.source;
  const translation = translationIn(edition, language);
  const published = `${title}, ${site}`;
  return translation.official
    ? published
    : `${published} · ${wordsOf(translation, language).unofficialTranslation}`;
}
