import { LANGUAGES } from '@espoo-values/strategy-content';
import type { SettingName, Settings } from './settings-schema.ts';

/*
 * What the settings are before anyone has set them. It stands without the schema's library, which only the
 * settings page loads.
 */

/** What can be chosen among, the default first. */
export const CHOICES = {
  language: ['auto', ...LANGUAGES],
  theme: ['auto', 'light', 'dark'],
  /** What the new tab shows first. */
  view: ['day', 'values', 'vision', 'mission'],
} as const;

export type ChoiceName = keyof typeof CHOICES;

export const DEFAULT_SETTINGS: Settings = {
  language: CHOICES.language[0],
  theme: CHOICES.theme[0],
  view: CHOICES.view[0],
  motif: true,
  clock: false,
  rest: '',
  links: [],
  mostVisited: false,
  noted: false,
};

export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as readonly SettingName[];

/** Those that an organisation can set and its people see a row for: the rest is kept for one reader alone. */
export const MANAGEABLE_NAMES = SETTING_NAMES.filter(
  (name): name is ManageableName => name !== ('noted' satisfies SettingName),
);

export type ManageableName = Exclude<SettingName, 'noted'>;
