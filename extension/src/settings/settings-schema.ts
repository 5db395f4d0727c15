import { LANGUAGES } from '@espoo-values/strategy-content';
import * as v from 'valibot';

/*
 * The extension's settings. This schema is the one source of their types, defaults and validation, and of the form on
 * the options page. Each setting is a choice, its default first. A new one needs a line here, and its words: the type
 * checker asks for those in every language.
 */

function choice<const First extends string, const Others extends readonly string[]>(
  first: First,
  ...others: Others
) {
  const options: readonly [First, ...Others] = [first, ...others];
  return v.optional(v.picklist(options as readonly (First | Others[number])[]), first);
}

export const SettingsSchema = v.object({
  language: choice('auto', ...LANGUAGES),
  theme: choice('auto', 'light', 'dark'),
});

export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

export type SettingName = keyof Settings;

export const SETTING_NAMES = Object.keys(SettingsSchema.entries) as readonly SettingName[];

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

/** What a setting can be set to, the default first. */
export function optionsOf<Name extends SettingName>(name: Name): readonly Settings[Name][] {
  return SettingsSchema.entries[name].wrapped.options as readonly Settings[Name][];
}

/** Those of the settings in `stored` that are as they must be. Anything may come in; each key is judged alone. */
export function validSettings(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const own = new Map(Object.entries(stored));
  const valid = SETTING_NAMES.filter(
    (name) => own.get(name) !== undefined && v.is(SettingsSchema.entries[name], own.get(name)),
  );
  return Object.fromEntries(valid.map((name) => [name, own.get(name)]));
}

/** The settings in `stored`, the default for each that is missing or malformed. */
export function parseSettings(stored: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...validSettings(stored) };
}

export function sameSettings(one: Settings, other: Settings): boolean {
  return SETTING_NAMES.every((name) => one[name] === other[name]);
}
