import { isSame, type SettingName, type Settings } from './settings-schema.ts';

/** The settings as they hold here: those of a policy before the reader's own, and these before the defaults. */
export interface EffectiveSettings {
  readonly settings: Settings;
  /** Those a policy sets, which cannot be changed here. */
  readonly locked: ReadonlySet<SettingName>;
}

export function sameEffective(one: EffectiveSettings, other: EffectiveSettings): boolean {
  return isSame([one.settings, [...one.locked]], [other.settings, [...other.locked]]);
}
