import fc from 'fast-check';

export const DAY = 86_400_000;
export const FIRST = Date.UTC(1900, 0, 1) / DAY;
export const LAST = Date.UTC(2999, 11, 31) / DAY;

/** A day of the years 1900 to 2999, counted from 1970-01-01, with room for some days after it. */
export const aDay = (room = 0) => fc.integer({ min: FIRST, max: LAST - room });
/** An instant of the same years. */
export const anInstant = fc.integer({ min: FIRST * DAY, max: LAST * DAY });
/** A number of values. */
export const aCount = fc.integer({ min: 1, max: 14 });

export const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
