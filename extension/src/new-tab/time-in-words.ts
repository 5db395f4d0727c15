import type { Language } from '@espoo-values/strategy-content';
import { LOCALES } from '../page/locales.ts';

/** The time of the reader's own clock, such as "9.05", as the language writes it; in the zone that the machine is in by now. */
export function timeInWords(instant: number, language: Language): string {
  return new Date(instant).toLocaleTimeString(LOCALES[language], { hour: 'numeric', minute: '2-digit' });
}
