import { builtInEdition, type Language, provenance, translationIn } from '@espoo-values/strategy-content';

/** The name of a value. */
export const titleOf = (index: number, language: Language) => valueAt(index, language)?.title ?? '';

/**
 * A value as text to paste elsewhere, with its source, and a note if the translation is unofficial. It has no breaking points.
 */
export function valueText(index: number, language: Language): string {
  const origin = `(${provenance(builtInEdition, language)})`;
  const { title, paragraphs } = valueAt(index, language) ?? { title: '', paragraphs: [] };
  return [title, ...paragraphs, origin].join('\n\n').replaceAll('\xAD', '');
}

const valueAt = (index: number, language: Language) =>
  translationIn(builtInEdition, language).values.items[index];
