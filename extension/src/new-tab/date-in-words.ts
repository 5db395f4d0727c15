import { DEFAULT_TIME_ZONE, type Language } from '@espoo-values/strategy-content';
import { LOCALES } from '../page/locales.ts';

/** The date in the city at an instant, in words that stand alone: "Tiistai 24. marraskuuta 2026". */
export function dateInWords(instant: number, language: Language): string {
  const locale = LOCALES[language];
  const timeZone = DEFAULT_TIME_ZONE;
  // In a Finnish date the weekday is inflected ("tiistaina"), as in a sentence; alone it is not.
  const weekday = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long' }).format(instant);
  const date = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long', year: 'numeric' });
  const words = `${weekday} ${date.format(instant)}`;
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
