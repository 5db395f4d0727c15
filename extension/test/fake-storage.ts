import type { ExtensionStorage, StorageArea } from '../src/settings/settings-store.ts';

type Listener = (changes: Record<string, unknown>, area: string) => void;
type AreaName = 'sync' | 'local';

/** `browser.storage` in memory: what is in it can be looked at, and each area can be made to fail. */
export class FakeStorage implements ExtensionStorage {
  readonly content: Record<AreaName, Record<string, unknown>> = { sync: {}, local: {} };
  readonly fails: Record<AreaName, { get: boolean; set: boolean; remove: boolean }> = {
    sync: { get: false, set: false, remove: false },
    local: { get: false, set: false, remove: false },
  };
  readonly listeners = new Set<Listener>();
  readonly onChanged = {
    addListener: (listener: Listener) => void this.listeners.add(listener),
    removeListener: (listener: Listener) => void this.listeners.delete(listener),
  };
  readonly sync = this.#area('sync');
  readonly local = this.#area('local');

  #area(name: AreaName): StorageArea {
    const changed = (changes: Record<string, unknown>) => {
      for (const listener of this.listeners) listener(changes, name);
    };
    return {
      get: async (keys) => {
        if (this.fails[name].get) throw new Error('cannot be read');
        const stored = Object.entries(this.content[name]);
        return Object.fromEntries(stored.filter(([key]) => keys.includes(key)));
      },
      set: async (items) => {
        if (this.fails[name].set) throw new Error('QUOTA_BYTES quota exceeded');
        Object.assign(this.content[name], items);
        changed(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
      },
      remove: async (keys) => {
        if (this.fails[name].remove) throw new Error('cannot be removed');
        const gone = keys.filter((key) => key in this.content[name]);
        for (const key of gone) delete this.content[name][key];
        if (gone.length > 0) changed(Object.fromEntries(gone.map((key) => [key, {}])));
      },
    };
  }
}
