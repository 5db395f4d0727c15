import { SETTING_NAMES } from './default-settings.ts';
import type { EffectiveSettings } from './effective-settings.ts';
import type { Link, SettingName, Settings } from './settings-schema.ts';

export function sameSettings(one: Settings, other: Settings): boolean {
  return SETTING_NAMES.every((name) => sameValue(one[name], other[name]));
}

/** Whether the settings are the same, and those a policy sets. */
export function sameEffective(one: EffectiveSettings, other: EffectiveSettings): boolean {
  return (
    sameSettings(one.settings, other.settings) &&
    SETTING_NAMES.every((name) => one.locked.has(name) === other.locked.has(name))
  );
}

/** Whether a setting has the same value in both: links are the same where their words and addresses are. */
export function sameValue(one: Settings[SettingName], other: Settings[SettingName]): boolean {
  return typeof one === 'object' && typeof other === 'object' ? sameLinks(one, other) : one === other;
}

function sameLinks(one: readonly Link[], other: readonly Link[]): boolean {
  return one.length === other.length && one.every((link, index) => sameLink(link, other[index]));
}

/** Whether two links have the same words and the same address. */
export function sameLink(one: Link, other: Link | undefined): boolean {
  return one.title === other?.title && one.url === other.url;
}
