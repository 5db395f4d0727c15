import type { Edition, Language } from '@espoo-values/strategy-content';

/** One value as text to paste elsewhere, with where it comes from; no breaking points in it. */
export function valueText({ source, translations }: Edition, index: number, language: Language): string {
  const value = translations[language].values.items[index];
  return [value?.title, ...(value?.paragraphs ?? []), `(${source.title[language]}, ${source.site})`].join(
    '\n\n',
  );
}
