import type { ChangeListener, ExtensionStorage, StorageArea } from '../src/settings/extension-storage.ts';

type AreaName = 'sync' | 'local';

/** `browser.storage` in memory: what is in it can be looked at, and each area can be made to fail. */
export class FakeStorage implements ExtensionStorage {
  readonly content: Record<AreaName, Record<string, unknown>>;
  readonly fails: Record<AreaName, { get: boolean; set: boolean; remove: boolean }> = {
    sync: { get: false, set: false, remove: false },
    local: { get: false, set: false, remove: false },
  };
  /** Asked before every call: what it throws the call throws, and a call that it holds up for ever never answers. */
  gate: (area: AreaName, call: keyof StorageArea, keys: readonly string[]) => Promise<void> = async () => {};
  readonly listeners = new Set<ChangeListener>();
  readonly onChanged = { addListener: (listener: ChangeListener) => void this.listeners.add(listener) };
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

  /** What a page of its own sees: until it dies, after so many calls. */
  page(callsUntilDeath = Infinity): Pick<ExtensionStorage, 'sync' | 'local'> {
    let left = callsUntilDeath;
    const mortal = (area: StorageArea): StorageArea => {
      const calling = <Result>(call: () => Promise<Result>) =>
        left-- > 0 ? call() : new Promise<Result>(() => {});
      return {
        get: () => calling(() => area.get(null)),
        set: (items) => calling(() => area.set(items)),
        remove: (keys) => calling(() => area.remove(keys)),
      };
    };
    return { sync: mortal(this.sync), local: mortal(this.local) };
  }

  #changed(area: string, keys: string[]) {
    for (const listener of this.listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), area);
  }

  #area(name: AreaName): StorageArea {
    return {
      get: async () => {
        await this.gate(name, 'get', []);
        if (this.fails[name].get) throw new Error('cannot be read');
        return { ...this.content[name] };
      },
      set: async (items) => {
        await this.gate(name, 'set', Object.keys(items));
        if (this.fails[name].set) throw new Error('QUOTA_BYTES quota exceeded');
        Object.assign(this.content[name], items);
        this.#changed(name, Object.keys(items));
      },
      remove: async (keys) => {
        await this.gate(name, 'remove', keys);
        if (this.fails[name].remove) throw new Error('cannot be removed');
        const gone = keys.filter((key) => key in this.content[name]);
        for (const key of gone) delete this.content[name][key];
        if (gone.length > 0) this.#changed(name, gone);
      },
    };
  }
}
