import { type CivilDate, dayNumber } from '@espoo-values/strategy-content';
import { dateAfter } from '../page/civil-days.ts';
import type { Settings } from './settings-schema.ts';

/** How long the value can be put to rest. */
export const RESTS = ['tomorrow', 'week', 'always'] as const;

export type Rest = (typeof RESTS)[number];

/** Whether the setting may be so: never (empty), `always`, or until a day of the calendar. */
export function isRest(value: unknown): boolean {
  return value === '' || value === 'always' || (typeof value === 'string' && dayNumber(value) !== undefined);
}

/** Whether the value is hidden on a civil date. */
export function isResting(rest: Settings['rest'], date: CivilDate): boolean {
  return rest === 'always' || (rest !== '' && date < rest);
}

/** The setting that hides the value from a civil date on. */
export function restFrom(date: CivilDate, rest: Rest): Settings['rest'] {
  return rest === 'always' ? rest : dateAfter(date, rest === 'week' ? 7 : 1);
}
