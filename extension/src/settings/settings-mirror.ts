import { migrate } from './migrations.ts';
import { DEFAULT_SETTINGS, SETTING_NAMES, validSettings } from './settings-schema.ts';
import type { EffectiveSettings } from './settings-store.ts';

/*
 * A copy of the settings in `localStorage`, the one storage that answers at once. So a page has the right settings before
 * `browser.storage` answers, and long before a policy does.
 */

const KEY = 'settings';

/** The settings as the last page knew them; the defaults for what is missing or cannot be read. Never throws. */
export function readMirror(storage = () => localStorage as Pick<Storage, 'getItem'>): EffectiveSettings {
  try {
    const kept = JSON.parse(storage().getItem(KEY) ?? '') as { settings?: unknown; locked?: unknown } | null;
    const locked = Array.isArray(kept?.locked) ? kept.locked : [];
    return {
      // After an update the last page was one of the older version.
      settings: { ...DEFAULT_SETTINGS, ...validSettings(migrate({ ...(kept?.settings as object) })) },
      locked: new Set(SETTING_NAMES.filter((name) => locked.includes(name))),
    };
  } catch {
    // Nothing is kept, or something else than JSON: storage reports the settings a moment later.
    return { settings: DEFAULT_SETTINGS, locked: new Set() };
  }
}

/** Keeps a copy, unless the same is kept. If that fails, the next page is painted as the last copy says, and put right a moment later. */
export function writeMirror(
  { settings, locked }: EffectiveSettings,
  storage = () => localStorage as Pick<Storage, 'getItem' | 'setItem'>,
): void {
  const copy = JSON.stringify({ settings, locked: [...locked] });
  try {
    if (copy !== storage().getItem(KEY)) storage().setItem(KEY, copy);
  } catch {
    // Nothing is lost: the settings themselves are in browser.storage.
  }
}
