import { civilDate, type CivilDate, valueIndex } from '@espoo-values/strategy-content';
import { valueCount } from '@espoo-values/strategy-content/outline';
import { dateAfter, startsFrom } from '../dates.ts';
import { isResting } from '../settings/rest.ts';
import {
  type FirstFrameRecord,
  type FirstFrameSource,
  KEY,
  keptFrame,
  placeAt,
  type Readable,
} from './first-frame-record.ts';

/** Midnights are reckoned for so many days at a time, … */
const AHEAD = 100;
/** … and anew when fewer than these are left. */
const LEAST = 60;

/**
 * Keeps what the next new tabs show first, by the settings that hold now. Where the same is kept already, nothing is done.
 *
 * Where it cannot be kept, their first frames are those of the defaults, and put right a moment later.
 */
export function keepFirstFrame(
  { theme, drawing, view, hiddenUntil, language }: Omit<FirstFrameSource, 'count'>,
  now: number,
  storage = () => localStorage as Pick<Storage, 'getItem' | 'setItem'>,
): void {
  const shownOn = (date: CivilDate) =>
    view === 'day' && !isResting(hiddenUntil, date) ? valueIndex(date, valueCount) : null;
  try {
    const today = civilDate(now);
    const { first, starts } = lastingDays(storage, now, today) ?? {
      first: today,
      starts: startsFrom(today, AHEAD + 1),
    };
    const shown = starts.slice(0, -1).map((_, index) => shownOn(dateAfter(first, index)));
    const source: FirstFrameSource = { count: valueCount, theme, language, drawing, view, hiddenUntil };
    const record = JSON.stringify({ ...source, first, starts, shown } satisfies FirstFrameRecord);
    if (record !== storage().getItem(KEY)) storage().setItem(KEY, record);
  } catch {
    // Nothing is lost but a moment.
  }
}

/** The record kept; `undefined` where its days are not to be relied on, or not for long. */
function lastingDays(storage: () => Readable, now: number, today: CivilDate) {
  try {
    const kept = keptFrame(storage);
    const { first, starts } = kept;
    const index = placeAt(kept, now);
    const isSound = index >= 0 && starts.every(Number.isFinite) && dateAfter(first, index) === today;
    return isSound && starts.length - index > LEAST ? kept : undefined;
  } catch {
    return undefined;
  }
}
