import { civilDate, type CivilDate } from '@espoo-values/strategy-content';
import type { UiLanguage } from './words/ui-language.ts';

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
const LOCALES: Readonly<Record<UiLanguage, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A civil date within a sentence: "1. joulukuuta 2026". */
export function dateInSentence(date: CivilDate, language: UiLanguage): string {
  return inWords(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A civil date that stands alone: "Tiistai 24. marraskuuta 2026". */
export function dateAlone(date: CivilDate, language: UiLanguage): string {
  // In one Finnish format the weekday would be inflected ("tiistaina"), as in a sentence.
  const words = `${inWords(date, language, { weekday: 'long' })} ${dateInSentence(date, language)}`;
  return words.charAt(0).toLocaleUpperCase(LOCALES[language]) + words.slice(1);
}

const inWords = (date: CivilDate, language: UiLanguage, format: Intl.DateTimeFormatOptions) =>
  new Date(date).toLocaleDateString(LOCALES[language], { ...format, timeZone: 'UTC' });

/** The time of the reader's own clock, such as "9.05". */
export function timeInWords(instant: number, language: UiLanguage): string {
  return new Date(instant).toLocaleTimeString(LOCALES[language], { hour: 'numeric', minute: '2-digit' });
}
