import type { Language } from '@espoo-values/strategy-content';
import { formatters } from './formatters.ts';

const formatter = formatters({ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** A civil date in words that stand in a sentence: "1. joulukuuta 2026". */
export function dayInWords(date: string, language: Language): string {
  return formatter(language).format(Date.parse(date));
}
