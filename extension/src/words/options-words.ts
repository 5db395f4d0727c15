import type { ChoiceName, ManageableName } from '../settings/default-settings.ts';
import type { Settings } from '../settings/settings-schema.ts';
import type { Saved } from '../settings/settings-store.ts';

/** The words for one setting that is a choice: each of its options. The views have theirs on every page. */
type ChoiceWords<Name extends ChoiceName> = Readonly<Record<Settings[Name], string>>;

/** The words of the options page alone: the new tab need not load them. */
export interface OptionsWords {
  readonly labels: Readonly<Record<ManageableName, string>>;
  readonly choices: { readonly [Name in Exclude<ChoiceName, 'view'>]: ChoiceWords<Name> };
  /** When the value is shown; they follow the label. */
  readonly rest: {
    readonly never: string;
    readonly tomorrow: string;
    readonly week: string;
    readonly always: string;
    readonly until: (date: string) => string;
  };
  readonly links: {
    readonly title: string;
    readonly url: string;
    readonly add: string;
    /** Of the link of that name, at its place among all. */
    readonly remove: (name: string) => string;
    readonly up: (name: string, place: string) => string;
    readonly down: (name: string, place: string) => string;
    /** Stands for the name of a link that has none yet. */
    readonly unnamed: string;
    readonly full: string;
  };
  readonly mostVisited: { readonly note: string; readonly missing: string; readonly allow: string };
  /** Beside a setting that a policy sets. */
  readonly locked: string;
  readonly saved: Readonly<Record<Saved | 'imported' | 'reset', string>>;
  readonly transfer: {
    readonly title: string;
    readonly export: string;
    readonly import: string;
    readonly problems: string;
    readonly left: (names: string) => string;
  };
  /** What is allowed, where something else was found. */
  readonly allowed: {
    readonly json: string;
    readonly file: string;
    readonly version: string;
    readonly name: (names: string) => string;
    readonly choice: (options: string) => string;
    readonly boolean: string;
    readonly rest: string;
    readonly links: string;
    readonly link: string;
    readonly title: string;
    readonly url: string;
  };
  readonly reset: {
    readonly ask: string;
    readonly question: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly preview: string;
  readonly privacy: { readonly title: string; readonly paragraphs: readonly string[] };
  readonly about: { readonly title: string; readonly paragraphs: readonly string[] };
  readonly version: string;
}
