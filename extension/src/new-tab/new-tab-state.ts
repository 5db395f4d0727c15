import type { CivilDate } from '@espoo-values/strategy-content';
import type { Link } from '../settings/link.ts';
import type { Saved } from '../settings/settings-store.ts';
import type { PageState } from '../start-page/start-page.ts';

/** The shown text: one of the values, by its place from 0, or a longer text. */
export type Choice = number | 'values' | 'vision' | 'mission';

/** All that the new tab is made of. */
export interface NewTabState extends PageState {
  readonly choice: Choice;
  /** The place of the value whose day it is. */
  readonly today: number;
  readonly date: CivilDate;
  readonly isResting: boolean;
  /** Whether the reader's own date is another one. */
  readonly isOtherDate: boolean;
  /** Whether the reader's own date changes at another time. */
  readonly isOtherMidnight: boolean;
  /** The result of the last change made here; `undefined` before the first. */
  readonly saved: Saved | undefined;
  /** Sites that the browser says are visited most; empty unless they are to be shown. */
  readonly mostVisited: readonly Link[];
  /** Shows the note of the first day; `undefined` as long as it is not loaded, or once it has been read. */
  readonly firstNote: ((state: PageState, markRead: () => void) => unknown) | undefined;
}
