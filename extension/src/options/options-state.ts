import type { PageState } from '../page/start-page.ts';
import type { Settings } from '../settings/settings-schema.ts';
import type { OptionsWords } from '../words/options-words.ts';
import type { LinkDraft, LinkDrafts } from './link-drafts.ts';
import type { Import } from './transfer.ts';

/** What the options page shows. */
export interface OptionsState extends PageState {
  readonly own: OptionsWords;
  readonly links: readonly LinkDraft[];
  /** How the last change went; `undefined` before the first. */
  readonly saved: keyof OptionsWords['saved'] | undefined;
  /** What the last file asked for; `undefined` before the first, and after other changes. */
  readonly imported: Import | undefined;
  readonly isAskingReset: boolean;
  /** Whether the reader has given the permission to see the sites visited most. */
  readonly mayListSites: boolean;
  readonly version: string;
}

/** What can be done on the options page. */
export interface OptionsActions {
  readonly choose: (change: Partial<Settings>) => void;
  /** Called inside a click: only there may a browser ask for the permission. */
  readonly listSites: (isOn: boolean) => void;
  readonly editLinks: (edit: (drafts: LinkDrafts) => void) => void;
  readonly exportFile: () => void;
  readonly importFile: (file: File) => void;
  readonly askReset: (isAsking: boolean) => void;
  readonly reset: () => void;
}
