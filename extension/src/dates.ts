import { civilDate, type CivilDate } from '@espoo-values/strategy-content';
import type { UiLanguage } from './words/ui-language.ts';

/* Civil dates: later ones, whose they are, and how they are written. */

/** In milliseconds. A civil day has this length only if no clock changes, as in UTC. */
const DAY = 86_400_000;
const MINUTE = 60_000;

/** The civil date that many days later. */
export function dateAfter(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** Whether the city has another date than the reader, by the clock of this machine. */
export function isOtherDate(now: number): boolean {
  const own = now - new Date(now).getTimezoneOffset() * MINUTE;
  return civilDate(now) !== new Date(own).toISOString().slice(0, 10);
}

/** Whether the city's next date begins at another time than the reader's: "until tomorrow" is then over at another time. */
export function isOtherMidnight(now: number): boolean {
  const midnight = new Date(now).setHours(24, 0, 0, 0);
  return civilDate(midnight) === civilDate(midnight - 1);
}

/** How dates and times are written in each language. */
const LOCALES: Readonly<Record<UiLanguage, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A civil date within a sentence: "1. joulukuuta 2026". Day and month stay on one line. */
export function dateInSentence(date: CivilDate, language: UiLanguage): string {
  return inWords(date, language, { day: 'numeric', month: 'long', year: 'numeric' }).replace(' ', '\u00a0');
}

/** A civil date by itself: "Tiistai 24. marraskuuta 2026". */
export function dateAlone(date: CivilDate, language: UiLanguage): string {
  // In one Finnish format the weekday would be inflected ("tiistaina"), as in a sentence.
  const words = `${inWords(date, language, { weekday: 'long' })} ${dateInSentence(date, language)}`;
  return words.charAt(0).toLocaleUpperCase(LOCALES[language]) + words.slice(1);
}

const inWords = (date: CivilDate, language: UiLanguage, format: Intl.DateTimeFormatOptions) =>
  new Date(date).toLocaleDateString(LOCALES[language], { ...format, timeZone: 'UTC' });

/** The time of the reader's own clock, such as "9.05"; British clocks show "09:05". */
export function timeInWords(instant: number, language: UiLanguage): string {
  const hour = language === 'en' ? '2-digit' : 'numeric';
  return new Date(instant).toLocaleTimeString(LOCALES[language], { hour, minute: '2-digit' });
}
