import { civilDate, type CivilDate, type Language } from '@espoo-values/strategy-content';

/* Civil dates: how many days apart they are, when they begin in the city, and how they are written. */

/** In milliseconds; a civil day has so many only where no clock is changed, as in UTC. */
const DAY = 86_400_000;

/** The civil date so many days later. */
export function dateAfter(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** The instants at which so many civil dates begin in the city, one after the other. */
export function startsFrom(date: CivilDate, count: number): number[] {
  return Array.from({ length: count }, (_, days) => startOf(dateAfter(date, days)));
}

/** The instant at which a civil date begins in the city: the first minute of that date, in milliseconds. */
export function startOf(date: CivilDate): number {
  // Somewhere within a day around midnight in UTC; zones change by whole minutes.
  let early = Date.parse(date) - DAY;
  let late = Date.parse(date) + DAY;
  while (late - early > 60_000) {
    const middle = early + Math.floor((late - early) / 120_000) * 60_000;
    if (civilDate(middle) < date) early = middle;
    else late = middle;
  }
  return late;
}

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
