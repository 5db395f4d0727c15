import type { Link, LinkField } from '../settings/link.ts';
import type { Settings } from '../settings/settings-schema.ts';
import type { Saved } from '../settings/settings-store.ts';
import type { PageState } from '../start-page/start-page.ts';
import type { LinkRow, LinkRows } from './link-rows.ts';
import type { Deed, Words } from './saved-message.ts';
import type { Problem } from '../settings/setting-problems.ts';
import type { Import } from './transfer.ts';

export interface OptionsState extends PageState {
  readonly links: readonly LinkRow[];
  /** The message about the last deed; `undefined` before the first. */
  readonly said: Said | undefined;
  /** The content of the last imported file; `undefined` before the first, and after other changes. */
  readonly imported: Import | undefined;
  readonly isAskingReset: boolean;
  /** The parts of the organisation's policy that the extension did not understand. */
  readonly ofPolicy: readonly Problem[];
  /** Whether the reader has given the permission to see the sites visited most. */
  readonly mayListSites: boolean;
}

export interface Said {
  readonly words: Words;
  /** Restores the settings from before the deed. */
  readonly undo?: (() => void) | undefined;
}

/** The message about a deed. */
export interface HowToSay {
  readonly deed?: Deed | undefined;
  /** A selector: it gets the focus after an undo. Without it the message has no button "Undo". */
  readonly back?: string;
}

/** The way of a change to storage. */
export interface HowToWrite extends HowToSay {
  /** The links that the reader saw when changing them. */
  readonly before?: readonly Link[];
  /** Called if nothing of the change could be kept. */
  readonly drop?: (() => void) | undefined;
  /** Keeps the change, if it is not simply written. */
  readonly keep?: () => Promise<Saved>;
}

export interface OptionsActions {
  readonly choose: (change: Partial<Settings>) => void;
  /** Called inside a click: browsers ask for the permission only there. */
  readonly listSites: (isOn: boolean) => void;
  /** Changes the rows. If that changes the links, they are kept. */
  readonly editLinks: (edit: (rows: LinkRows) => void, how?: HowToSay) => void;
  /** Keeps the draft of a row as its link, or marks and returns its errors. */
  readonly saveLink: (id: number, how: HowToSay) => readonly LinkField[];
  readonly say: (words: Words) => void;
  readonly exportFile: () => void;
  readonly importFile: (file: File) => void;
  readonly askReset: (isAsking: boolean) => void;
  readonly reset: () => void;
}
