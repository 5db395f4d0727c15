import type { Language } from '@espoo-values/strategy-content';
import { LOCALES } from './locales.ts';

/** A formatter of dates for each language, kept once it is made: making one costs far more than all that it will format. */
export function formatters(options: Intl.DateTimeFormatOptions): (language: Language) => Intl.DateTimeFormat {
  const made: Partial<Record<Language, Intl.DateTimeFormat>> = {};
  return (language) => (made[language] ??= new Intl.DateTimeFormat(LOCALES[language], options));
}
