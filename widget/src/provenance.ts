import type { EditionFacts, Language, Translation } from '@espoo-values/strategy-content';
import { STRINGS } from './strings.ts';

/** Where the words of an edition come from, and that a translation is not official where it is not. */
export function provenance({ source }: EditionFacts, language: Language, { official }: Translation): string {
  const [, unofficialTranslation] = STRINGS[language];
  return `${source.title[language]}, ${source.site}${official ? '' : ` · ${unofficialTranslation}`}`;
}
