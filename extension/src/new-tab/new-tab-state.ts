import type { CivilDate } from '@espoo-values/strategy-content';
import type { Link } from '../settings/settings-schema.ts';
import type { PageState } from '../page/start-page.ts';
import type { NewTabWords } from '../words/new-tab-words.ts';

/** What is shown: one of the values, by its place from 0, or a longer text. */
export type Choice = number | 'values' | 'vision' | 'mission';

/** All that the new tab is made of. */
export interface NewTabState extends PageState {
  readonly newTabWords: NewTabWords;
  /** Titles of the values, in the language shown. */
  readonly titles: readonly string[];
  readonly choice: Choice;
  /** The place of the value whose day it is. */
  readonly today: number;
  readonly date: CivilDate;
  readonly dateInWords: string;
  readonly time: string | undefined;
  readonly isResting: boolean;
  /** Sites that the browser says are visited most; empty unless they are to be shown. */
  readonly mostVisited: readonly Link[];
  /** Who installed the extension; `undefined` as long as that is not known, or the note has been read. */
  readonly note: keyof NewTabWords['note']['by'] | undefined;
}
