import { builtInEdition, type Language } from '@espoo-values/strategy-content';

/** One value as text to paste elsewhere, with where it comes from; no breaking points in it. */
export function valueText(index: number, language: Language): string {
  const { source, translations } = builtInEdition;
  const value = translations[language].values.items[index];
  return [value?.title, ...(value?.paragraphs ?? []), `(${source.title[language]}, ${source.site})`].join(
    '\n\n',
  );
}
