import type { CivilDate, Language } from '@espoo-values/strategy-content';

/** How dates and times are written in each language. */
const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

const days = formatters({ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const weekdays = formatters({ timeZone: 'UTC', weekday: 'long' });

/** A civil date within a sentence: "1. joulukuuta 2026". */
export function dateInSentence(date: CivilDate, language: Language): string {
  return days(language).format(Date.parse(date));
}

/** A civil date that stands alone: "Tiistai 24. marraskuuta 2026". */
export function dateAlone(date: CivilDate, language: Language): string {
  // In one Finnish format the weekday would be inflected ("tiistaina"), as in a sentence.
  const words = `${weekdays(language).format(Date.parse(date))} ${dateInSentence(date, language)}`;
  return words.charAt(0).toLocaleUpperCase(LOCALES[language]) + words.slice(1);
}

/** The time of the reader's own clock, such as "9.05". It follows the zone of the machine, so no formatter is kept. */
export function timeInWords(instant: number, language: Language): string {
  return new Date(instant).toLocaleTimeString(LOCALES[language], { hour: 'numeric', minute: '2-digit' });
}

/** A formatter for each language, kept once it is made: making one costs far more than all that it will format. */
function formatters(options: Intl.DateTimeFormatOptions): (language: Language) => Intl.DateTimeFormat {
  const made: Partial<Record<Language, Intl.DateTimeFormat>> = {};
  return (language) => (made[language] ??= new Intl.DateTimeFormat(LOCALES[language], options));
}
