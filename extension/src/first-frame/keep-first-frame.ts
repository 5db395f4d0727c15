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
} from './first-frame-record.ts';

type Kept = () => Pick<Storage, 'getItem' | 'setItem'>;

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
  { theme, motif, view, rest, language }: Omit<FirstFrameSource, 'count'>,
  now: number,
  storage: Kept = () => localStorage,
): void {
  const source: FirstFrameSource = { count: valueCount, theme, language, motif, view, rest };
  const shownOn = (date: CivilDate) =>
    view === 'day' && !isResting(rest, date) ? valueIndex(date, valueCount) : null;
  try {
    const today = civilDate(now);
    const kept = lastingRecord(storage, now, today);
    // Today's value is looked at as well: what was kept may have been made by another rule.
    if (kept && isMadeOf(source, kept) && kept.shown[placeAt(kept, now)] === shownOn(today)) return;
    const { first, starts } = kept ?? { first: today, starts: startsFrom(today, AHEAD + 1) };
    const shown = starts.slice(0, -1).map((_, index) => shownOn(dateAfter(first, index)));
    storage().setItem(KEY, JSON.stringify({ ...source, first, starts, shown } satisfies FirstFrameRecord));
  } catch {
    // Nothing is lost but a moment.
  }
}

function isMadeOf(source: FirstFrameSource, record: FirstFrameRecord): boolean {
  return (Object.keys(source) as (keyof FirstFrameSource)[]).every((key) => source[key] === record[key]);
}

/** The record kept; `undefined` where its days are not to be relied on, or not for long. */
function lastingRecord(storage: Kept, now: number, today: CivilDate): FirstFrameRecord | undefined {
  try {
    const record = keptFrame(storage);
    const { first, starts, shown } = record;
    const index = placeAt(record, now);
    const isSound =
      Array.isArray(shown) &&
      index >= 0 &&
      starts.every(Number.isFinite) &&
      dateAfter(first, index) === today;
    return isSound && starts.length - index > LEAST ? record : undefined;
  } catch {
    return undefined;
  }
}
