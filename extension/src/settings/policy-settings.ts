import type { EffectiveSettings } from './effective-settings.ts';
import { contentOf, type ExtensionStorage } from './extension-storage.ts';
import { type Settings, settingsWith, validSettings } from './settings-schema.ts';

/**
 * What a policy sets, judged key by key as everything stored is: only Chromium holds a policy against the schema, and not
 * all of it. Firefox rejects where there is no policy; that is none.
 */
export async function readPolicy(storage: Pick<ExtensionStorage, 'managed'>): Promise<Partial<Settings>> {
  const set = validSettings(await contentOf(() => storage.managed));
  return settingsWith((name) => (name === 'noted' ? undefined : set[name]));
}

/** What the policy set when the settings were last known. */
export function policyIn({ settings, locked }: EffectiveSettings): Partial<Settings> {
  return settingsWith((name) => (locked.has(name) ? settings[name] : undefined));
}
