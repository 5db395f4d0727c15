import { languages } from '@espoo-values/strategy-content/outline';
import { choice, hiddenUntil, links, onOff } from './setting-kinds.ts';

/**
 * The extension's settings: the one source of their types, defaults and checks, of the form, and of the policy. A new setting
 * needs a line here and its words; the type checker asks for those.
 */
export const SETTINGS = {
  /** The language of the text: one of the edition's. */
  language: choice('auto', ...languages),
  theme: choice('auto', 'light', 'dark'),
  /** The first text of a new tab. */
  view: choice('day', 'values', 'vision', 'mission'),
  /** Whether the value's drawing is shown. */
  drawing: onOff(true),
  clock: onOff(false),
  /** When the value is hidden: never (empty), `always`, or until the civil day in Helsinki on which it is shown again. */
  hiddenUntil,
  links,
  /** Whether the sites most visited are listed, which needs the permission `topSites`. */
  mostVisited: onOff(false),
  /** Whether the note on the first new tab has been read. */
  introSeen: onOff(false),
};

export type SettingName = keyof typeof SETTINGS;

export type Settings = { readonly [Name in SettingName]: (typeof SETTINGS)[Name]['default'] };

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

export type ManageableName = Exclude<SettingName, 'introSeen'>;

/** Whether an organisation can set it, and a reset forgets it. The others are each reader's own. */
export const isManageable = (name: SettingName): name is ManageableName => name !== 'introSeen';

/** The settings that an organisation can set, and that have a row in the form. */
export const MANAGEABLE_NAMES = SETTING_NAMES.filter(isManageable);

export type ChoiceName = {
  [Name in SettingName]: (typeof SETTINGS)[Name]['kind'] extends 'choice' ? Name : never;
}[SettingName];

export const DEFAULT_SETTINGS = settingsWith((name) => SETTINGS[name].default) as Settings;

/** The valid settings in `stored`, which may be anything. Each key is checked by itself, and each link. */
export function validSettings(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const own = new Map(Object.entries(stored));
  return settingsWith((name) => SETTINGS[name].read(own.get(name)));
}

/** Some of the settings, in the order of the schema: those for which `valueOf` has a value. */
export function settingsWith(
  valueOf: (name: SettingName) => Settings[SettingName] | undefined,
): Partial<Settings> {
  const entries = SETTING_NAMES.map((name) => [name, valueOf(name)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Whether two settings, or lists of settings, are the same. They contain plain values, their keys in one order. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
