import { type ChangeListener, type ExtensionStorage } from './extension-storage.ts';
import { policyValues } from './policy.ts';
import {
  DEFAULT_SETTINGS,
  isManageable,
  MANAGEABLE_NAMES,
  SETTING_NAMES,
  type SettingName,
  type Settings,
  settingsWith,
  validSettings,
} from './settings-schema.ts';
import type { Link } from './link.ts';
import { createUserSettings, type InTurn, type Kept } from './user-settings.ts';

/** The settings that apply here: those of a policy override the reader's own, and these override the defaults. */
export interface EffectiveSettings {
  readonly settings: Settings;
  /** Those a policy sets, which cannot be changed here. */
  readonly locked: ReadonlySet<SettingName>;
}

/** How a change went: where each setting was kept, that it was not, or that a policy has set it. */
export interface Saved extends Kept {
  readonly locked: readonly SettingName[];
}

/**
 * The settings of an extension. None of the functions rejects.
 *
 * @param remembered the last known settings of the policy: they apply until it answers, which may take seconds
 */
export function createSettingsStore(
  storage: ExtensionStorage,
  remembered: Partial<Settings> = {},
  inTurn?: InTurn,
) {
  const user = createUserSettings(storage, undefined, inTurn);
  let policy = remembered;
  let timesAsked = 0;

  /** The first answer after the start of Chromium takes seconds, so nothing ever waits for it. */
  const askPolicy = async () => {
    const own = ++timesAsked;
    const answer = await readPolicy(storage);
    if (own === timesAsked) policy = answer;
  };

  return {
    /**
     * Calls `listener` with the settings as soon as storage has reported them, and again after the policy has answered. Then it
     * calls it after each change, made here or elsewhere. If nothing can be read, it does not call it.
     */
    watch(listener: (effective: EffectiveSettings) => void): void {
      let turn = 0;
      const tell = async () => {
        const own = ++turn;
        const settings = await user.read();
        // A later change has been read.
        if (own !== turn) return;
        const locked = new Set(Object.keys(policy) as SettingName[]);
        if (settings || locked.size > 0)
          listener({ settings: { ...DEFAULT_SETTINGS, ...settings, ...policy }, locked });
      };
      const askAndTell = async () => {
        await askPolicy();
        await tell();
      };
      const onChanged: ChangeListener = (_changes, area) => {
        void (area === 'managed' ? askAndTell() : tell());
      };
      storage.onChanged.addListener(onChanged);
      void tell();
      void askAndTell();
      void user.retry();
    },

    /**
     * Keeps some settings, except those that a policy sets.
     *
     * @param before the links that were seen when they were changed: other changes to the list since then stay
     */
    async write(change: Partial<Settings>, before?: readonly Link[]): Promise<Saved> {
      const isLocked = (name: SettingName) => Object.hasOwn(policy, name);
      const valid = validSettings(change);
      const free = settingsWith((name) => (isLocked(name) ? undefined : valid[name]));
      const kept = await user.write(free, before);
      const wrong = SETTING_NAMES.filter((name) => name in change && !(name in valid));
      return {
        ...kept,
        failed: [...kept.failed, ...wrong],
        locked: SETTING_NAMES.filter((name) => name in valid && isLocked(name)),
      };
    },

    /**
     * Restores the defaults, except for the note read. A setting of a policy has the reader's earlier value again after the
     * policy is gone.
     */
    async reset(): Promise<Saved> {
      const free = MANAGEABLE_NAMES.filter((name) => !Object.hasOwn(policy, name));
      return { ...(await user.forget(free)), locked: [] };
    },
  };
}

/**
 * The policy's settings, checked key by key as everything stored is. Only Chromium checks a policy by the schema, and not all
 * of it.
 */
async function readPolicy(storage: Pick<ExtensionStorage, 'managed'>): Promise<Partial<Settings>> {
  const set = validSettings(await policyValues(storage));
  return settingsWith((name) => (isManageable(name) ? set[name] : undefined));
}
