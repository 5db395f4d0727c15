import type { Edition, Language } from '@espoo-values/strategy-content';
import { STRINGS } from './strings.ts';

/** Where the words of an edition come from, and that a translation is not official where it is not. */
export function provenance({ source, translations }: Edition, language: Language): string {
  const published = `${source.title[language]}, ${source.site}`;
  return translations[language].official
    ? published
    : `${published} · ${STRINGS[language].unofficialTranslation}`;
}
