import type { Language } from '@espoo-values/strategy-content';

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A civil date in words that stand in a sentence: "1. joulukuuta 2026". */
export function dayInWords(date: string, language: Language): string {
  const format = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], format).format(Date.parse(date));
}
