import { type CivilDate, dayNumber } from '@espoo-values/strategy-content';
import { dateAfter } from '../dates.ts';

/** How long the value can be hidden. */
export const RESTS = ['tomorrow', 'week', 'always'] as const;

export type Rest = (typeof RESTS)[number];

/** Whether a value is right for the setting: never (empty), `always`, or until a day of the calendar. */
export function isHiddenUntil(value: unknown): value is string {
  return value === '' || value === 'always' || (typeof value === 'string' && dayNumber(value) !== undefined);
}

/** Whether the value is hidden on a civil date. */
export function isResting(rest: string, date: CivilDate): boolean {
  return rest === 'always' || (rest !== '' && date < rest);
}

/** The setting that hides the value from a civil date on. */
export function restFrom(date: CivilDate, rest: Rest): string {
  return rest === 'always' ? rest : dateAfter(date, rest === 'week' ? 7 : 1);
}
