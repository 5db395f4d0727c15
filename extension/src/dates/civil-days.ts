import type { CivilDate } from '@espoo-values/strategy-content';

/** In milliseconds; a civil day has so many only where no clock is changed, as in UTC. */
export const DAY = 86_400_000;

/** The civil date so many days later. */
export function dateAfter(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}
