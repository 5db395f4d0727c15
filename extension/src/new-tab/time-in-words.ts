import type { Language } from '@espoo-values/strategy-content';
import { LOCALES } from '../page/locales.ts';

/** The time of the reader's own clock, such as "9.05", as the language writes it. */
export function timeInWords(instant: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: 'numeric', minute: '2-digit' }).format(instant);
}
