import { civilDate, type CivilDate } from '@espoo-values/strategy-content';
import { DAY, dateAfter } from './civil-days.ts';

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
