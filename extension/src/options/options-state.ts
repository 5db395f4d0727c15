import type { Saved } from '../settings/settings-store.ts';
import type { Settings } from '../settings/settings-schema.ts';
import type { PageState } from '../start-page/start-page.ts';
import type { LinkRow, LinkRows } from './link-rows.ts';
import type { Deed } from './saved-message.ts';
import type { Import, Problem } from './transfer.ts';

export interface OptionsState extends PageState {
  readonly links: readonly LinkRow[];
  /** The result of the last change; `undefined` before the first. */
  readonly saved: { readonly outcome: Saved; readonly deed: Deed | undefined } | undefined;
  /** The content of the last imported file; `undefined` before the first, and after other changes. */
  readonly imported: Import | undefined;
  readonly isAskingReset: boolean;
  /** The parts of the organisation's policy that the extension did not understand. */
  readonly ofPolicy: readonly Problem[];
  /** Whether the reader has given the permission to see the sites visited most. */
  readonly mayListSites: boolean;
}

export interface OptionsActions {
  readonly choose: (change: Partial<Settings>) => void;
  /** Called inside a click: browsers ask for the permission only there. */
  readonly listSites: (isOn: boolean) => void;
  /** Changes the rows. If that changes the links, they are kept. */
  readonly editLinks: (edit: (rows: LinkRows) => void) => void;
  /** Keeps the draft of a row as its link, or marks its errors. */
  readonly saveLink: (id: number) => void;
  readonly exportFile: () => void;
  readonly importFile: (file: File) => void;
  readonly askReset: (isAsking: boolean) => void;
  readonly reset: () => void;
}
