import { civilDate, type CivilDate, dayNumber } from '@espoo-values/strategy-content';
import { DAY, dateAfter } from '../page/civil-days.ts';

/*
 * The coming midnights of the city, kept where they are read at once: which day it is is then a comparison of numbers. Asking
 * a calendar costs more than all else before the first paint.
 */

const KEY = 'midnights';
/** So many are written at a time, … */
const AHEAD = 40;
/** … and written anew when fewer than these are left. */
const LEAST = 20;

interface Midnights {
  /** The date that begins with the first of them. */
  readonly first: CivilDate;
  /** Instants, in milliseconds since 1970, one a day. */
  readonly starts: readonly number[];
}

/** The civil date at an instant, by the midnights kept; `undefined` where they do not reach. */
export function keptDate(
  now: number,
  storage = () => localStorage as Pick<Storage, 'getItem'>,
): CivilDate | undefined {
  const { first, starts } = read(storage) ?? { first: '', starts: [] };
  const index = starts.findLastIndex((start) => start <= now);
  const isCovered = index >= 0 && index < starts.length - 1;
  return isCovered ? dateAfter(first, index) : undefined;
}

/** Keeps the midnights that come, unless enough of them are kept. Where that fails, the next page asks the calendar. */
export function keepMidnights(
  now: number,
  storage = () => localStorage as Pick<Storage, 'getItem' | 'setItem'>,
): void {
  const today = civilDate(now);
  const kept = read(storage);
  const isEnough =
    kept && keptDate(now, storage) === today && (kept.starts[kept.starts.length - LEAST] ?? 0) > now;
  if (isEnough) return;
  const starts: number[] = [];
  for (let days = 0; days <= AHEAD; days++) starts.push(startOf(dateAfter(today, days)));
  try {
    storage().setItem(KEY, JSON.stringify({ first: today, starts } satisfies Midnights));
  } catch {
    // Nothing is lost but time.
  }
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

function read(storage: () => Pick<Storage, 'getItem'>): Midnights | undefined {
  try {
    const kept = JSON.parse(storage().getItem(KEY) ?? 'null') as Midnights | null;
    return kept && dayNumber(kept.first) !== undefined && kept.starts.every(Number.isFinite)
      ? kept
      : undefined;
  } catch {
    return undefined;
  }
}
