import { builtInEdition, type Language, provenance, translationIn } from '@espoo-values/strategy-content';

/**
 * A value as text to paste elsewhere, with its source, and a note if the translation is unofficial. It has no breaking points.
 */
export function valueText(index: number, language: Language): string {
  const origin = `(${provenance(builtInEdition, language)})`;
  const value = translationIn(builtInEdition, language).values.items[index];
  return [value?.title, ...(value?.paragraphs ?? []), origin].join('\n\n').replaceAll('\xAD', '');
}
