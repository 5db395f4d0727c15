import { MANAGEABLE_NAMES } from './default-settings.ts';
import type { EffectiveSettings } from './effective-settings.ts';
import { contentOf, type ExtensionStorage } from './extension-storage.ts';
import type { Settings } from './settings-schema.ts';
import { validSettings } from './valid-settings.ts';

/**
 * What a policy sets, judged key by key as everything stored is: only Chromium holds a policy against the schema, and not
 * all of it. Firefox rejects where there is no policy; that is none.
 */
export async function readPolicy(storage: Pick<ExtensionStorage, 'managed'>): Promise<Partial<Settings>> {
  return manageable(validSettings(await contentOf(() => storage.managed)));
}

/** What the policy set when the settings were last known. */
export function policyIn({ settings, locked }: EffectiveSettings): Partial<Settings> {
  const names = MANAGEABLE_NAMES.filter((name) => locked.has(name));
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}

function manageable(settings: Partial<Settings>): Partial<Settings> {
  const names = MANAGEABLE_NAMES.filter((name) => Object.hasOwn(settings, name));
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}
