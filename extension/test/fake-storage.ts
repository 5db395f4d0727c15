import type { ChangeListener, ExtensionStorage, StorageArea } from '../src/settings/extension-storage.ts';

type AreaName = 'sync' | 'local';

/** `browser.storage` in memory: what is in it can be looked at, and each area can be made to fail. */
export class FakeStorage implements ExtensionStorage {
  readonly content: Record<AreaName, Record<string, unknown>>;
  readonly fails: Record<AreaName, { get: boolean; set: boolean; remove: boolean }> = {
    sync: { get: false, set: false, remove: false },
    local: { get: false, set: false, remove: false },
  };
  readonly listeners = new Set<ChangeListener>();
  readonly onChanged = {
    addListener: (listener: ChangeListener) => void this.listeners.add(listener),
    removeListener: (listener: ChangeListener) => void this.listeners.delete(listener),
  };
  readonly sync = this.#area('sync');
  readonly local = this.#area('local');
  /** What the policy is asked for; Firefox's answer where there is none. */
  policy: () => Promise<Record<string, unknown>> = () =>
    Promise.reject(new Error('Managed storage manifest not found'));
  readonly managed = { get: () => this.policy() };

  constructor({ sync = {}, local = {} }: Partial<FakeStorage['content']> = {}) {
    this.content = { sync: { ...sync }, local: { ...local } };
  }

  /** A policy that sets something, from now on. */
  setPolicy(values: Record<string, unknown>) {
    this.policy = () => Promise.resolve({ ...values });
    this.#changed('managed', Object.keys(values));
  }

  #changed(area: string, keys: string[]) {
    for (const listener of this.listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), area);
  }

  #area(name: AreaName): StorageArea {
    return {
      get: async () => {
        if (this.fails[name].get) throw new Error('cannot be read');
        return { ...this.content[name] };
      },
      set: async (items) => {
        if (this.fails[name].set) throw new Error('QUOTA_BYTES quota exceeded');
        Object.assign(this.content[name], items);
        this.#changed(name, Object.keys(items));
      },
      remove: async (keys) => {
        if (this.fails[name].remove) throw new Error('cannot be removed');
        const gone = keys.filter((key) => key in this.content[name]);
        for (const key of gone) delete this.content[name][key];
        if (gone.length > 0) this.#changed(name, gone);
      },
    };
  }
}
