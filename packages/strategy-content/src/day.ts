import { civilDate, type CivilDate, DEFAULT_TIME_ZONE, daysSince1970 } from './civil-date.ts';
import { type Edition, translationIn } from './edition.ts';

/** Monday 2026-01-05, day 0 of the rule, counted in days from 1970-01-01. */
export const FIRST_DAY = 20_458;
const DAYS_PER_WEEK = 7;

/**
 * The number of a civil date, counted in days from Monday 2026-01-05 (0; earlier dates are negative).
 * It is `undefined` for anything that is not a date of the calendar, such as `2026-02-29` or `2026-1-5`.
 */
export function dayNumber(date: CivilDate): number | undefined {
  const days = daysSince1970(date);
  return days === undefined ? days : days - FIRST_DAY;
}

/**
 * The place, from 0, of the value that belongs to a day of {@link dayNumber} among `count` values, 1 or more.
 *
 * The values follow each other day by day. If their number is a multiple of seven, that rule would give each weekday its own
 * value for ever. So there each round starts one later than the round before.
 */
export function valueIndexOnDay(day: number, count: number): number {
  const turn = count % DAYS_PER_WEEK === 0 ? day + Math.floor(day / count) : day;
  return ((turn % count) + count) % count;
}

/**
 * The place, from 0, of the value that belongs to a civil date among `count` values.
 *
 * @throws RangeError if `date` is not a date of the calendar, or `count` not a positive whole number.
 */
export function valueIndex(date: CivilDate, count: number): number {
  const day = dayNumber(date);
  if (day === undefined) throw new RangeError(`"${date}" is not a date; allowed is YYYY-MM-DD`);
  if (!(Number.isInteger(count) && count > 0)) {
    throw new RangeError(`${count} is not a number of values; allowed is 1 or more`);
  }
  return valueIndexOnDay(day, count);
}

/** A civil date with its number. */
interface CivilDay {
  readonly date: CivilDate;
  readonly number: number;
}

const MILLISECONDS_PER_MINUTE = 60_000;
/** 1973-01-01 in minutes since 1970. The last offset from UTC with a fraction of a minute, Liberia's, ended in 1972. */
const WHOLE_MINUTES_SINCE = 1_578_240;

/** The last result, and the minute and the zone that it applies to: most callers ask for now. */
let last: { readonly minute: number; readonly timeZone: string; readonly day: CivilDay } | undefined;

/** The civil day at an instant. No day begins or ends within a minute, as long as zones change by whole minutes. */
function civilDay(instant: number, timeZone: string): CivilDay {
  const minute = Math.floor(instant / MILLISECONDS_PER_MINUTE);
  if (last?.minute === minute && last.timeZone === timeZone) return last.day;
  const date = civilDate(instant, timeZone);
  const day = { date, number: dayNumber(date) as number };
  if (minute >= WHOLE_MINUTES_SINCE) last = { minute, timeZone, day };
  return day;
}

/**
 * The value of the day: the one for the civil date at an instant, by the edition's order.
 *
 * @returns its place among the edition's values (the same in every language) and its id.
 * @throws RangeError for an invalid instant or an unknown zone.
 */
export function valueOfTheDay(
  edition: Edition,
  instant: number | Date = Date.now(),
  timeZone = DEFAULT_TIME_ZONE,
): { index: number; id: string; date: CivilDate } {
  const { date, number } = civilDay(+instant, timeZone);
  const { items } = translationIn(edition).values;
  const index = valueIndexOnDay(number, items.length);
  return { index, id: items[index]?.id ?? '', date };
}
