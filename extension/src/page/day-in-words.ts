import type { Language } from '@espoo-values/strategy-content';
import { LOCALES } from './locales.ts';

/** A civil date in words that stand in a sentence: "1. joulukuuta 2026". */
export function dayInWords(date: string, language: Language): string {
  const format = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], format).format(Date.parse(date));
}
