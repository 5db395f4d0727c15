import { SETTING_NAMES } from './default-settings.ts';
import { sameValue } from './same-settings.ts';
import type { SettingName, Settings } from './settings-schema.ts';
import { parseSettings, validSettings } from './valid-settings.ts';

/** What is used of one area of `browser.storage`. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

type ChangeListener = (changes: Record<string, unknown>, area: string) => void;

/** What is used of `browser.storage`. */
export interface ExtensionStorage {
  readonly sync: StorageArea;
  readonly local: StorageArea;
  readonly onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
}

/** Where a change was kept: with the browser's profile, in this browser only, or nowhere. */
export type Saved = 'sync' | 'local' | 'failed';

export interface SettingsStore {
  /** The settings kept; `undefined` where storage cannot be read at all. Never rejects. */
  read(): Promise<Settings | undefined>;
  /** Keeps some settings. Never rejects: the answer says how it went. */
  write(change: Partial<Settings>): Promise<Saved>;
  /** Calls `listener` after each change, made here or elsewhere, until the function it returns is called. */
  subscribe(listener: (settings: Settings) => void): () => void;
}

/**
 * The settings in `storage.sync`. What could not be written there is in `storage.local`, and goes before it key by
 * key, until writing to `sync` succeeds again.
 */
export function createSettingsStore(storage: ExtensionStorage): SettingsStore {
  const read = async () => {
    const [synced, local] = await Promise.all([valuesIn(() => storage.sync), valuesIn(() => storage.local)]);
    if (!synced && !local) return undefined;
    return parseSettings({ ...validSettings(synced), ...validSettings(local) });
  };

  return {
    read,

    async write(change) {
      const valid = validSettings(change);
      const names = Object.keys(valid) as SettingName[];
      if (names.length === 0) return 'failed';
      const isSynced = await succeeds(() => storage.sync.set(valid));
      // What is left in `local` would go before it.
      if (isSynced && (await succeeds(() => storage.local.remove(names)))) return 'sync';
      if (await succeeds(() => storage.local.set(valid))) return 'local';
      const now = isSynced ? await read() : undefined;
      return now && names.every((name) => sameValue(now[name], { ...now, ...valid }[name]))
        ? 'sync'
        : 'failed';
    },

    subscribe(listener) {
      let turn = 0;
      const readAgain = async () => {
        const own = ++turn;
        const settings = await read();
        // A later change has been read, or nobody listens any more.
        if (own === turn && settings) listener(settings);
      };
      const onChanged: ChangeListener = (changes) => {
        if (SETTING_NAMES.some((name) => Object.hasOwn(changes, name))) void readAgain();
      };
      storage.onChanged.addListener(onChanged);
      return () => {
        turn++;
        storage.onChanged.removeListener(onChanged);
      };
    },
  };
}

async function valuesIn(area: () => StorageArea): Promise<Record<string, unknown> | undefined> {
  try {
    return await area().get([...SETTING_NAMES]);
  } catch {
    return undefined;
  }
}

async function succeeds(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
}
