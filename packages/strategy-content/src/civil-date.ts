/*
 * Civil dates in a time zone, and the days between them. This file does its own arithmetic, because pages replace `Date.parse` and
 * similar functions.
 */

/** The default zone for civil dates. */
export const DEFAULT_TIME_ZONE = 'Europe/Helsinki';

/** A civil date as `YYYY-MM-DD` in the proleptic Gregorian calendar, years 0000 to 9999. */
export type CivilDate = string;

/* In milliseconds. */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A midnight in Helsinki, 2000-01-01. A function that gives the dates of another zone gives a wrong answer around it. */
const MIDNIGHT = 946_677_600_000;
const DATE_LENGTH = 10;
const floor = Math.floor;

/**
 * The civil date in a time zone at an instant, whatever the machine's own zone. An impossible answer of the platform does not count:
 * a page may have replaced its functions.
 *
 * @param instant milliseconds since 1970-01-01T00:00:00Z, or a `Date`.
 * @param timeZone an IANA zone name.
 * @throws RangeError for an invalid date, one outside the years 0000 to 9999, and an unknown zone.
 */
export function civilDate(instant: number | Date = Date.now(), timeZone = DEFAULT_TIME_ZONE): CivilDate {
  const milliseconds = +instant;
  const isHelsinki = timeZone === DEFAULT_TIME_ZONE;
  // The hours from UTC that a zone may be at; Helsinki was at 1 hour and 40 minutes before 1921.
  const [least, most] = isHelsinki ? [1.5, 3] : [-16, 16];
  const dayAt = (hours: number) => floor((milliseconds + hours * HOUR) / DAY);
  const isPossible = (date: CivilDate) => {
    const day = daysSince1970(date) as number;
    return day >= dayAt(least) && day <= dayAt(most);
  };
  for (const dateIn of [civilDateByTemporal, civilDateByIntl]) {
    const dateAt = (time: number) => dateIn(time, timeZone);
    try {
      const date = dateAt(milliseconds);
      const knowsZone = !isHelsinki || dateAt(MIDNIGHT) > dateAt(MIDNIGHT - 1);
      if (knowsZone && isPossible(date)) return date;
    } catch {
      // The function is missing, or a page has replaced it, or it does not know the zone.
    }
  }
  const date = isHelsinki ? civilDateByRule(milliseconds) : '';
  if (isPossible(date)) return date;
  throw new RangeError(`There is no date for ${milliseconds} in the time zone "${timeZone}"`);
}

/** {@link civilDate} by `Temporal`, which not every browser has. It is about ten times cheaper than the first `Intl` formatter. */
export function civilDateByTemporal(milliseconds: number, timeZone: string): CivilDate {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO(timeZone)
    .toString()
    .slice(0, DATE_LENGTH);
}

/** Formatters by zone are kept: making one costs tens of milliseconds, using it next to nothing. */
const formatters: Record<string, Intl.DateTimeFormat> = {};

/** {@link civilDate} by `Intl.DateTimeFormat`, for browsers without `Temporal`: in Swedish a date is written so. */
export function civilDateByIntl(milliseconds: number, timeZone: string): CivilDate {
  const formatter = (formatters[timeZone] ??= new Intl.DateTimeFormat('sv', { timeZone }));
  return formatter.format(milliseconds).padStart(DATE_LENGTH, '0');
}

/** {@link civilDate} in Helsinki by {@link dayByRule}, for pages that have replaced every function for dates. */
export function civilDateByRule(milliseconds: number): CivilDate {
  return isoDate(dayByRule(milliseconds) * DAY);
}

/**
 * The civil day in Finland at an instant of 1970 to 2100, counted from 1970-01-01, by its rule of summer time. From 1981 that
 * begins on the last Sunday of March. It ended on the last Sunday of September, and since 1996 it ends on that of October.
 */
export function dayByRule(milliseconds: number): number {
  const day = floor(milliseconds / DAY);
  const year = new Date(milliseconds).getUTCFullYear();
  const lastSunday = (month: number, length: number) => {
    const last = dayOf(year, month, length);
    // 1970-01-04 was a Sunday.
    return last - ((last + 4) % 7);
  };
  // Clocks change long before 21:00 UTC, and the date changes between that and midnight. So the hour of the clock change is not needed.
  const isSummer =
    year > 1980 && day >= lastSunday(3, 31) && day < (year < 1996 ? lastSunday(9, 30) : lastSunday(10, 31));
  return floor((milliseconds + (isSummer ? 3 : 2) * HOUR) / DAY);
}

const isoDate = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, DATE_LENGTH);

/** The days from 1970-01-01 to a civil date; `undefined` for anything else than a date of the calendar. */
export function daysSince1970(date: CivilDate): number | undefined {
  const [, year = 0, month = 0, day = 0] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)?.map(Number) ?? [];
  // Long and short months take turns, except July and August.
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (isLeap ? 29 : 28) : 30 + ((month + floor(month / 8)) % 2);
  return month > 0 && month < 13 && day > 0 && day <= length ? dayOf(year, month, day) : undefined;
}

/** {@link daysSince1970} for a date that is one. */
function dayOf(year: number, month: number, day: number): number {
  // Counted from March, so that the day of a leap year is a year's last.
  const years = month > 2 ? year : year - 1;
  const leapDays = floor(years / 4) - floor(years / 100) + floor(years / 400);
  const daysOfMonths = floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * years + leapDays + daysOfMonths + day - 719_469;
}
