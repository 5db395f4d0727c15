import { dayNumber, type Language } from '@espoo-values/strategy-content';
import { views } from '@espoo-values/strategy-content/outline';
import { type FirstFrameRecord, KEY } from '../first-frame/first-frame-record.ts';
import { migrate } from './migrations.ts';
import { DEFAULT_SETTINGS, SETTING_NAMES, validSettings } from './settings-schema.ts';
import type { EffectiveSettings } from './settings-store.ts';

/*
 * A copy of the settings in `localStorage`, the one storage that answers at once. So a page has the right settings before
 * `browser.storage` answers, and long before a policy does. Beside it stands the rest of what a new tab shows first.
 */

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

/**
 * Keeps a copy, unless the same is kept. If that fails, the next page is painted as the last copy says, and put right a moment
 * later.
 *
 * @param language the language of the text
 */
export function writeMirror(
  { settings, locked }: EffectiveSettings,
  language: Language,
  storage = () => localStorage as Pick<Storage, 'getItem' | 'setItem'>,
): void {
  const { view, hiddenUntil } = settings;
  const isShown = view === 'day' && hiddenUntil !== 'always';
  const firstFrame: FirstFrameRecord = {
    settings,
    language,
    title: views[language]?.[view] ?? '',
    shownFrom: isShown ? (dayNumber(hiddenUntil) ?? Number.MIN_SAFE_INTEGER) : null,
  };
  const copy = JSON.stringify({ ...firstFrame, locked: [...locked] });
  try {
    if (copy !== storage().getItem(KEY)) storage().setItem(KEY, copy);
  } catch {
    // Nothing is lost: the settings themselves are in browser.storage.
  }
}
