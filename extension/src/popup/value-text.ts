import { builtInEdition, type Language, provenance, translationIn } from '@espoo-values/strategy-content';

/** What a value is called. */
export const titleOf = (index: number, language: Language) => valueAt(index, language)?.title ?? '';

/** A value as text to paste elsewhere: with where it comes from, and that a translation is unofficial; no breaking points in it. */
export function valueText(index: number, language: Language): string {
  const origin = `(${provenance(builtInEdition, language)})`;
  const { title, paragraphs } = valueAt(index, language) ?? { title: '', paragraphs: [] };
  return [title, ...paragraphs, origin].join('\n\n').replaceAll('\xAD', '');
}

const valueAt = (index: number, language: Language) =>
  translationIn(builtInEdition, language).values.items[index];
