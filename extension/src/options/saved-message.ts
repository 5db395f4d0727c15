import { MANAGEABLE_NAMES, type SettingName } from '../settings/settings-schema.ts';
import type { Saved } from '../settings/settings-store.ts';
import { fill } from '../words/fill.ts';
import SETTINGS_WORDS from '../words/settings.json' with { type: 'json' };
import type { UiLanguage } from '../words/ui-language.ts';

/** An action that does not change only one chosen setting. */
export type Deed = 'imported' | 'reset';

/** The result of a change, in words. It names each setting that is kept only in this browser, or not at all. */
export function savedMessage(saved: Saved, language: UiLanguage, deed?: Deed): string {
  const { labels, saved: words } = SETTINGS_WORDS[language];
  const { synced, here, failed, locked } = saved;
  const isAnyKept = synced.length + here.length > 0;
  if (!isAnyKept && failed.length > 0) return words.failed;
  if (!isAnyKept && locked.length > 0) return words.locked;
  if (!deed && synced.length + failed.length === 0) return words.local;
  const named = (text: string, names: readonly SettingName[]) => {
    const shown = MANAGEABLE_NAMES.filter((name) => names.includes(name));
    return shown.length > 0 ? fill(text, { names: shown.map((name) => labels[name]).join(', ') }) : '';
  };
  const parts = [words[deed ?? 'sync'], named(words.here, here), named(words.notKept, failed)];
  return parts.filter((part) => part !== '').join(' ');
}
