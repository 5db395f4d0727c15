import { CHOICES, DEFAULT_SETTINGS, SETTING_NAMES } from './default-settings.ts';
import type { EffectiveSettings } from './effective-settings.ts';
import { isRest } from './rest.ts';
import type { SettingName, Settings } from './settings-schema.ts';

/*
 * A copy of the settings in `localStorage`, the one storage that answers at once: a page's script has the right settings
 * before `browser.storage` has said anything, and long before a policy has.
 */

const KEY = 'settings';

const NONE: EffectiveSettings = { settings: DEFAULT_SETTINGS, locked: new Set() };

/** The settings as the last page knew them; defaults where nothing readable is kept. */
export function readMirror(storage = () => localStorage as Pick<Storage, 'getItem'>): EffectiveSettings {
  try {
    const kept = JSON.parse(storage().getItem(KEY) ?? 'null') as unknown;
    return isObject(kept)
      ? { settings: settingsIn(kept['settings']), locked: namesIn(kept['locked']) }
      : NONE;
  } catch {
    return NONE;
  }
}

/** Keeps a copy. Where that fails, the next page is painted as the last copy says, and put right a moment later. */
export function writeMirror(
  { settings, locked }: EffectiveSettings,
  storage = () => localStorage as Pick<Storage, 'setItem'>,
): void {
  try {
    storage().setItem(KEY, JSON.stringify({ settings, locked: [...locked] }));
  } catch {
    // Nothing is lost: the settings themselves are in browser.storage.
  }
}

function settingsIn(kept: unknown): Settings {
  if (!isObject(kept)) return DEFAULT_SETTINGS;
  const known = SETTING_NAMES.filter((name) => Object.hasOwn(kept, name) && isOfItsKind(name, kept[name]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known.map((name) => [name, kept[name]])) };
}

function namesIn(kept: unknown): ReadonlySet<SettingName> {
  return new Set(Array.isArray(kept) ? SETTING_NAMES.filter((name) => kept.includes(name)) : []);
}

/**
 * What is mirrored was valid when it was written, if by an older version of the extension. So only what a page would
 * break on is looked at; the schema itself would cost every page its library.
 */
function isOfItsKind(name: SettingName, value: unknown): boolean {
  if (name === 'rest') return isRest(value);
  if (name === 'links') return Array.isArray(value) && value.every(isLink);
  if (name in CHOICES) return (CHOICES[name as keyof typeof CHOICES] as readonly unknown[]).includes(value);
  return typeof value === typeof DEFAULT_SETTINGS[name];
}

function isLink(value: unknown): boolean {
  return isObject(value) && typeof value['title'] === 'string' && /^https?:\/\//i.test(String(value['url']));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
