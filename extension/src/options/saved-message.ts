import { MANAGEABLE_NAMES, type SettingName } from '../settings/settings-schema.ts';
import type { Saved } from '../settings/settings-store.ts';
import { fill } from '../words/fill.ts';
import SETTINGS_WORDS from '../words/settings.json' with { type: 'json' };
import type { UiLanguage } from '../words/ui-language.ts';

export type Words = (language: UiLanguage) => string;

/** An action that does not change only one chosen setting, or its own words. */
export type Deed = 'imported' | 'reset' | 'undone' | Words;

/** The longest list of names. The message would cover much of a small window. */
const MOST_NAMES = 2;

/** The result of a change, in words. It names the settings that are kept only in this browser, or not at all. */
export function savedMessage(saved: Saved, language: UiLanguage, deed?: Deed): string {
  const { labels, saved: words } = SETTINGS_WORDS[language];
  const { synced, here, failed, locked } = saved;
  const isAnyKept = synced.length + here.length > 0;
  if (!isAnyKept && failed.length > 0) return words.failed;
  if (!isAnyKept && locked.length > 0) return words.locked;
  if (!deed && synced.length + failed.length === 0) return words.local;
  const named = (text: string, names: readonly SettingName[]) => {
    const shown = MANAGEABLE_NAMES.filter((name) => names.includes(name)).map((name) => labels[name]);
    if (shown.length === 0) return '';
    const isMany = shown.length > MOST_NAMES;
    return fill(text, { names: isMany ? fill(words.many, { count: `${shown.length}` }) : shown.join(', ') });
  };
  const done = typeof deed === 'function' ? deed(language) : words[deed ?? 'sync'];
  const parts = [done, named(words.here, here), named(words.notKept, failed)];
  return parts.filter((part) => part !== '').join(' ');
}
