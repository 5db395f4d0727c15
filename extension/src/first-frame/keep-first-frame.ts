import { civilDate, type CivilDate, valueIndex } from '@espoo-values/strategy-content';
import { dateAfter } from '../page/civil-days.ts';
import { isResting } from '../settings/rest.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { startsFrom } from './coming-midnights.ts';
import { type FirstFrameRecord, KEY } from './first-frame-record.ts';

/** Midnights are reckoned for so many days at a time, … */
const AHEAD = 100;
/** … and anew when fewer than these are left. */
const LEAST = 60;

/**
 * Keeps what the next new tabs show first, by the settings that hold now.
 *
 * Where it cannot be kept, their first frames are those of the defaults, and put right a moment later.
 */
export function keepFirstFrame(
  { theme, language, motif, view, rest }: Settings,
  now: number,
  storage = () => localStorage as Pick<Storage, 'getItem' | 'setItem'>,
): void {
  try {
    const kept = storage().getItem(KEY);
    const days = daysIn(kept, now) ?? daysFrom(civilDate(now));
    const shown = days.starts.slice(0, -1).map((_, index) => {
      const date = dateAfter(days.first, index);
      return view === 'day' && !isResting(rest, date) ? valueIndex(date, __VALUE_COUNT__) : null;
    });
    const record = JSON.stringify({
      edition: __EDITION__,
      theme,
      language,
      motif,
      ...days,
      shown,
    } satisfies FirstFrameRecord);
    if (record !== kept) storage().setItem(KEY, record);
  } catch {
    // Nothing is lost but a moment.
  }
}

type Days = Pick<FirstFrameRecord, 'first' | 'starts'>;

function daysFrom(first: CivilDate): Days {
  return { first, starts: startsFrom(first, AHEAD + 1) };
}

/** The days kept; `undefined` where they are not to be relied on, or not for long. */
function daysIn(kept: string | null, now: number): Days | undefined {
  try {
    const { first, starts } = JSON.parse(kept ?? '') as FirstFrameRecord;
    const index = starts.findLastIndex((start) => start <= now);
    const isSound = index >= 0 && starts.every(Number.isFinite) && dateAfter(first, index) === civilDate(now);
    return isSound && starts.length - index > LEAST ? { first, starts } : undefined;
  } catch {
    return undefined;
  }
}
