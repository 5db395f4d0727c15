import { civilDate, type CivilDate, valueIndex } from '@espoo-values/strategy-content';
import { valueCount } from '@espoo-values/strategy-content/outline';
import { isOtherDate, isOtherMidnight } from '../dates.ts';
import type { Link } from '../settings/link.ts';
import type { Settings } from '../settings/settings-schema.ts';
import type { Saved } from '../settings/settings-store.ts';
import type { PageState } from '../start-page/start-page.ts';

/** The shown text: one of the values, by its place from 0, or a longer text. */
export type Choice = number | LongText;

/** The longer texts, in the order of the row. */
export const LONG_TEXTS = ['values', 'vision', 'mission'] as const satisfies readonly Settings['view'][];
type LongText = (typeof LONG_TEXTS)[number];

/** The part of the state that follows the day. */
export interface DayState {
  readonly choice: Choice;
  /** The place of the value whose day it is. */
  readonly today: number;
  readonly date: CivilDate;
  /** Whether the reader's own date is another one. */
  readonly isOtherDate: boolean;
  /** Whether the reader's own date changes at another time. */
  readonly isOtherMidnight: boolean;
}

/** What the note of the first day depends on. */
export interface NoteState extends PageState {
  readonly isResting: boolean;
}

/** All that the new tab is made of. */
export interface NewTabState extends NoteState, DayState {
  /** The result of the last change made here; `undefined` before the first. */
  readonly saved: Saved | undefined;
  /** Sites that the browser says are visited most; empty unless they are to be shown. */
  readonly mostVisited: readonly Link[];
  /** Shows the note of the first day; `undefined` as long as it is not loaded, or once it has been read. */
  readonly firstNote: ((state: NoteState, markRead: () => void) => unknown) | undefined;
}

/** The state of this moment, for what the reader has chosen; without that, for the setting. */
export function dayState(chosen: Choice | 'today' | undefined, view: Settings['view']): DayState {
  const now = Date.now();
  const date = civilDate(now);
  const today = valueIndex(date, valueCount);
  const choice = chosen ?? (view === 'day' ? 'today' : view);
  return {
    choice: choice === 'today' ? today : choice,
    today,
    date,
    isOtherDate: isOtherDate(now),
    isOtherMidnight: isOtherMidnight(now),
  };
}
