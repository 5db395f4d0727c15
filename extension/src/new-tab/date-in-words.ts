import { type CivilDate, type Language } from '@espoo-values/strategy-content';
import { dayInWords } from '../page/day-in-words.ts';
import { formatters } from '../page/formatters.ts';
import { LOCALES } from '../page/locales.ts';

const weekdays = formatters({ timeZone: 'UTC', weekday: 'long' });

/** A civil date in words that stand alone: "Tiistai 24. marraskuuta 2026". */
export function dateInWords(date: CivilDate, language: Language): string {
  // In a Finnish date the weekday is inflected ("tiistaina"), as in a sentence; alone it is not.
  const words = `${weekdays(language).format(Date.parse(date))} ${dayInWords(date, language)}`;
  return words.charAt(0).toLocaleUpperCase(LOCALES[language]) + words.slice(1);
}
