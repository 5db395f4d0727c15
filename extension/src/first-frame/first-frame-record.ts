import { dayByRule, FIRST_DAY, type Language, valueIndexOnDay } from '@espoo-values/strategy-content';
import { valueCount } from '@espoo-values/strategy-content/outline';
import type { Settings } from '../settings/settings-schema.ts';

/*
 * What the first frame of a new tab is made of, kept where it is read at once. `keep-first-frame.ts` writes it.
 */

export const KEY = 'first-frame';

/** What is kept. */
export interface FirstFrameRecord extends Pick<Settings, 'theme' | 'drawing'> {
  /** The language chosen, or that of the browser when it was last asked: to ask it takes longer than all the rest. */
  readonly language: Language;
  /** What the tab is called. */
  readonly title: string;
  /** The first day, counted from {@link FIRST_DAY}, on which the value of the day is shown; `null` where another view or none is. */
  readonly shownFrom: number | null;
}

/** What a first frame shows. */
export interface FirstFrame extends Pick<Settings, 'theme' | 'drawing'> {
  /** `undefined` where the browser must be asked. */
  readonly language: Language | undefined;
  /** `undefined` where the page's own is right. */
  readonly title: string | undefined;
  /** The place of the value; `null` where none is shown. */
  readonly shown: number | null;
}

export type Readable = Pick<Storage, 'getItem'>;

/**
 * What is kept, taken at its word: whatever it is, a page is put right once its script has come.
 *
 * @throws where nothing is kept, or no JSON.
 */
export function keptFrame(storage: () => Readable = () => localStorage): FirstFrameRecord {
  return JSON.parse(storage().getItem(KEY) ?? '') as FirstFrameRecord;
}

/** The first frame at an instant. Where none is kept, as the first time, it is the one of the defaults. Never throws. */
export function frameAt(now: number, storage?: () => Readable): FirstFrame {
  // By the rule alone: to ask the time-zone database for the first time takes longer than all else before the first paint.
  const day = dayByRule(now) - FIRST_DAY;
  const today = valueIndexOnDay(day, valueCount);
  try {
    const { shownFrom, ...kept } = keptFrame(storage);
    return { ...kept, shown: typeof shownFrom === 'number' && shownFrom <= day ? today : null };
  } catch {
    return { theme: 'auto', language: undefined, drawing: true, title: undefined, shown: today };
  }
}
