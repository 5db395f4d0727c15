import { parseSettings, type Settings } from './settings-schema.ts';

/*
 * A copy of the settings in `localStorage`, the one storage that answers at once: a page is painted in the right
 * language and colours before `browser.storage` has said anything.
 */

const KEY = 'settings';

/** The settings as the last page knew them; defaults where nothing readable is kept. */
export function readMirror(storage = () => localStorage as Pick<Storage, 'getItem'>): Settings {
  try {
    return parseSettings(JSON.parse(storage().getItem(KEY) ?? 'null'));
  } catch {
    return parseSettings(undefined);
  }
}

/** Keeps a copy. Where that fails, the next page is painted as the last copy says, and put right a moment later. */
export function writeMirror(
  settings: Settings,
  storage = () => localStorage as Pick<Storage, 'setItem'>,
): void {
  try {
    storage().setItem(KEY, JSON.stringify(settings));
  } catch {
    // Nothing is lost: the settings themselves are in browser.storage.
  }
}
