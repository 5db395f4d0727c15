import { contentOf, type ExtensionStorage, type StorageArea } from './extension-storage.ts';
import { migrate, MIGRATIONS } from './migrations.ts';
import { isSame, type SettingName, type Settings, validSettings } from './settings-schema.ts';

/** Where a change was kept: with the browser's profile, or in this browser only. Or that it was not kept. */
export type Kept = 'sync' | 'local' | 'failed';

/**
 * The reader's settings in `storage.sync`, each under a key of its own, so that two tabs overwrite each other in nothing but
 * what both have changed. What could not be written there (it is full, or written to too often) is in `storage.local`, and
 * goes before it key by key, until `sync` takes it: that is tried with every later change, and whenever a page is opened.
 *
 * None of the functions rejects.
 */
export function createUserSettings(
  storage: Pick<ExtensionStorage, 'sync' | 'local'>,
  migrations = MIGRATIONS,
) {
  const read = async () => {
    const [synced, local] = await Promise.all([
      contentOf(() => storage.sync),
      contentOf(() => storage.local),
    ]);
    if (!synced && !local) return undefined;
    return {
      ...validSettings(migrate(synced ?? {}, migrations)),
      ...validSettings(migrate(local ?? {}, migrations)),
    };
  };

  /** Writes to one area; what an older version kept there is brought up to date with it. */
  const put = (area: () => StorageArea, change: Partial<Settings>) =>
    succeeds(async () => {
      // Before the first migration there is nothing to bring up to date, and so nothing to look at.
      const before = migrations.length > 0 ? await area().get(null) : {};
      const after = migrate(before, migrations);
      const updated = Object.entries(after).filter(([key, value]) => before[key] !== value);
      await area().set({ ...(after === before ? {} : Object.fromEntries(updated)), ...change });
      const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
      if (gone.length > 0) await succeeds(() => area().remove(gone));
    });

  const write = async (change: Partial<Settings>): Promise<Kept> => {
    const names = Object.keys(change) as SettingName[];
    const isSynced = await put(() => storage.sync, change);
    // What is left in `local` would go before it.
    if (isSynced && (await succeeds(() => storage.local.remove(names)))) {
      await syncRest();
      return 'sync';
    }
    if (await put(() => storage.local, change)) return 'local';
    const now = isSynced ? await read() : undefined;
    const isKept = names.every((name) => isSame(now?.[name], change[name]));
    return now && isKept ? 'sync' : 'failed';
  };

  /** Key by key: what is too large for `sync` holds up nothing else. */
  const syncRest = async () => {
    const local = (await contentOf(() => storage.local)) ?? {};
    for (const [name, value] of Object.entries(validSettings(migrate(local, migrations))))
      if (await put(() => storage.sync, { [name]: value }))
        await succeeds(() => storage.local.remove([name]));
  };

  const forget = async (names: readonly SettingName[]): Promise<Kept> => {
    const areas = [() => storage.local, () => storage.sync];
    const isGone = await Promise.all(areas.map((area) => succeeds(() => area().remove([...names]))));
    return isGone.every(Boolean) ? 'sync' : 'failed';
  };

  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: an older value that takes the longer way must not come out above a newer one. */
  const inTurn = <Result>(action: () => Promise<Result>) => {
    const result = last.then(action);
    last = result;
    return result;
  };
  return {
    /** `undefined` where storage cannot be read at all. */
    read,
    /** Keeps some settings, all of them valid. */
    write: (change: Partial<Settings>) => inTurn(() => write(change)),
    /** Forgets some settings, so that the defaults hold again. */
    forget: (names: readonly SettingName[]) => inTurn(() => forget(names)),
    /** Tries again to sync what is kept in this browser only. */
    syncRest: () => inTurn(syncRest),
  };
}

async function succeeds(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
}
