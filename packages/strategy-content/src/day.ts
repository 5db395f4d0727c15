import type { Edition } from './edition-schema.ts';

/** The zone whose civil date says which day it is, unless another is asked for. */
export const DEFAULT_TIME_ZONE = 'Europe/Helsinki';

/** A civil date as `YYYY-MM-DD` in the proleptic Gregorian calendar, years 0000 to 9999. */
export type CivilDate = string;

const MILLISECONDS_PER_DAY = 86_400_000;
/** Monday 2026-01-05, day 0 of the rule, counted in days from 1970-01-01. */
const FIRST_DAY = 20_458;
const DAYS_PER_WEEK = 7;

/** What is used of `Temporal`, which not every browser has; about ten times cheaper than the first `Intl` formatter. */
interface TemporalLike {
  Instant: {
    fromEpochMilliseconds(milliseconds: number): {
      toZonedDateTimeISO(timeZone: string): { toPlainDate(): { toString(): string } };
    };
  };
}

/** Formatters are kept: making one costs tens of milliseconds, using it next to nothing. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The civil date in a time zone at an instant. The machine's own zone plays no part.
 *
 * @param instant milliseconds since 1970-01-01T00:00:00Z, or a `Date`.
 * @param timeZone an IANA zone name.
 * @throws RangeError for an invalid date or an unknown zone.
 */
export function civilDate(instant: number | Date = Date.now(), timeZone = DEFAULT_TIME_ZONE): CivilDate {
  try {
    const { Temporal } = globalThis as { Temporal?: TemporalLike };
    if (Temporal) return civilDateByTemporal(Temporal, +instant, timeZone);
  } catch {
    // A page may have something else of that name; what is wrong with the instant or the zone, Intl says too.
  }
  return civilDateByIntl(+instant, timeZone);
}

/** {@link civilDate} by `Temporal`. */
export function civilDateByTemporal(
  temporal: TemporalLike,
  milliseconds: number,
  timeZone: string,
): CivilDate {
  return temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** {@link civilDate} by `Intl.DateTimeFormat`, for browsers without `Temporal`. */
export function civilDateByIntl(milliseconds: number, timeZone: string): CivilDate {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  const parts: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(milliseconds)) parts[type] = value;
  return `${parts['year']?.padStart(4, '0')}-${parts['month']}-${parts['day']}`;
}

/**
 * The number of a civil date, counted in days from Monday 2026-01-05 (0; earlier dates are negative).
 * `undefined` for anything that is not a date of the calendar, such as `2026-02-29` or `2026-1-5`.
 */
export function dayNumber(date: CivilDate): number | undefined {
  const milliseconds = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : NaN;
  // Date.parse lets the 30th of February through in some engines as a day of March.
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString().slice(0, 10) !== date)
    return undefined;
  return milliseconds / MILLISECONDS_PER_DAY - FIRST_DAY;
}

/**
 * The place, from 0, of the value that belongs to a civil date among `count` values.
 *
 * The values follow each other day by day. Where their number is a multiple of seven that alone would give each
 * weekday its own value for ever, so there each round starts one later than the round before.
 *
 * @throws RangeError where `date` is no date of the calendar or `count` no positive whole number.
 */
export function valueIndex(date: CivilDate, count: number): number {
  const day = dayNumber(date);
  if (day === undefined) throw new RangeError(`"${date}" is not a date; allowed is YYYY-MM-DD`);
  if (!(Number.isInteger(count) && count > 0)) {
    throw new RangeError(`${count} is not a number of values; allowed is 1 or more`);
  }
  const shift = count % DAYS_PER_WEEK === 0 ? Math.floor(day / count) : 0;
  return floorModulo(day + shift, count);
}

/**
 * The value of the day: the one of `edition.values` order whose turn it is on the civil date at an instant.
 *
 * @returns its place among the edition's values (the same in every language) and its id.
 * @throws RangeError for an invalid instant or an unknown zone.
 */
export function valueOfTheDay(
  edition: Edition,
  instant: number | Date = Date.now(),
  timeZone = DEFAULT_TIME_ZONE,
): { index: number; id: string; date: CivilDate } {
  const date = civilDate(instant, timeZone);
  const { items } = edition.translations[edition.originalLanguage].values;
  const index = valueIndex(date, items.length);
  return { index, id: items[index]?.id ?? '', date };
}

function floorModulo(dividend: number, divisor: number): number {
  return ((dividend % divisor) + divisor) % divisor;
}
