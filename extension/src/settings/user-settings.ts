import { refusedOf, succeeds } from './attempts.ts';
import { contentOf, type ExtensionStorage } from './extension-storage.ts';
import type { Link } from './link.ts';
import { migrate, MIGRATIONS, VERSION_KEY } from './migrations.ts';
import { isSame, SETTING_NAMES, type SettingName, type Settings, validSettings } from './settings-schema.ts';
import { isLinkKey, linkChanges, linksIn, withLinksApart } from './stored-links.ts';
import { holds, isNoteKey, noteKey, notesIn, type Unsynced, withNotes } from './unsynced.ts';

/** How a change went: the settings kept with the browser's profile, in this browser only, and not at all. */
export interface Kept {
  readonly synced: readonly SettingName[];
  readonly here: readonly SettingName[];
  readonly failed: readonly SettingName[];
}

type Stored = Readonly<Record<string, unknown>>;

/** The new value of each key; `undefined` removes it. */
type Changes = Stored;

/** Runs one action of this browser's pages at a time, in the order of the requests. */
export type InTurn = <Result>(action: () => Promise<Result>) => Promise<Result>;

const inTurnOfAllPages: InTurn = (action) => navigator.locks.request('settings', action);

/**
 * The reader's settings in `storage.sync`: each setting and each quick link (`stored-links.ts`) has its own key. If `sync`
 * refuses a change (too large, or too many writes), `storage.local` keeps only that until `sync` takes it (`unsynced.ts`). The
 * extension tries again whenever a page is opened, and after every change that is synced.
 *
 * None of the functions rejects.
 */
export function createUserSettings(
  storage: Pick<ExtensionStorage, 'sync' | 'local'>,
  migrations = MIGRATIONS,
  inTurn = inTurnOfAllPages,
) {
  const upToDate = (stored: Stored) => withLinksApart(migrate(stored, migrations));

  /** Both areas as they are; `undefined` if neither can be read. */
  const look = async () => {
    const [raw, local] = await Promise.all([contentOf(() => storage.sync), contentOf(() => storage.local)]);
    if (!raw && !local) return undefined;
    const isBare = ([key]: [string, unknown]) => !isNoteKey(key);
    const bare = Object.fromEntries(Object.entries(local ?? {}).filter(isBare));
    return {
      raw,
      synced: raw && upToDate(raw),
      notes: new Map([...earlierNotes(upToDate(bare)), ...notesIn(local ?? {})]),
      bare: Object.keys(bare),
    };
  };

  const read = async () => {
    const found = await look();
    return found && settingsIn(withNotes(found.synced, found.notes));
  };

  /** Both areas before a change; what an earlier version kept in `local` is noted there as what is refused now. */
  const lookBeforeChange = async () => {
    const found = await look();
    if (!found || found.bare.length === 0) return found;
    const notes = [...found.notes].map(([key, note]) => [noteKey(key), note] as const);
    const isNoted = await succeeds(() => storage.local.set(Object.fromEntries(notes)));
    if (isNoted) await succeeds(() => storage.local.remove(found.bare));
    return found;
  };

  /** Converts the settings of an older version in `sync` to the present form. */
  const bringUpToDate = async (raw: Stored) => {
    const now = upToDate(raw);
    const news = Object.entries(now).filter(([key, value]) => !isSame(raw[key], value));
    const old = Object.keys(raw).filter((key) => !Object.hasOwn(now, key));
    if (news.length > 0 && !(await succeeds(() => storage.sync.set(Object.fromEntries(news))))) return false;
    return old.length === 0 || succeeds(() => storage.sync.remove(old));
  };

  /** @returns the keys that `sync` refused: a change that is too large does not delay the others */
  const sync = async (raw: Stored | undefined, changes: Changes): Promise<readonly string[]> => {
    const keys = Object.keys(changes);
    if (keys.length === 0) return [];
    if (!raw || !(await bringUpToDate(raw))) return keys;
    const set = keys.filter((key) => changes[key] !== undefined);
    const gone = keys.filter((key) => changes[key] === undefined);
    return [
      ...(await refusedOf(set, (some) => storage.sync.set(pick(changes, some)))),
      ...(await refusedOf(gone, (some) => storage.sync.remove([...some]))),
    ];
  };

  /** @returns whether the notes of some keys have gone */
  const strike = (keys: readonly string[]) =>
    keys.length === 0 ? true : succeeds(() => storage.local.remove(keys.map(noteKey)));

  /** @param names the settings that change; links that are as they were have no key among the changes */
  const keep = async (
    names: readonly SettingName[],
    changes: Changes,
    found: Awaited<ReturnType<typeof look>>,
  ): Promise<Kept> => {
    const { raw, synced, notes } = found ?? { notes: new Map<string, Unsynced>() };
    const keys = Object.keys(changes);
    const news = keys.filter((key) => !synced || !isSame(synced[key], changes[key]));
    const refused = await sync(raw, pick(changes, news));
    const left = refused.map((key) => [noteKey(key), noteOf(changes[key], synced?.[key])] as const);
    const isLeft = left.length === 0 || (await succeeds(() => storage.local.set(Object.fromEntries(left))));
    const taken = keys.filter((key) => !refused.includes(key));
    const isStruck = await strike(taken.filter((key) => notes.has(key)));
    // With `sync` as it was, a note that could not be removed still applies.
    const stuck = isStruck ? [] : taken.filter((key) => !news.includes(key) && notes.has(key));
    const failed = namesOf([...(isLeft ? [] : refused), ...stuck]);
    const here = namesOf(isLeft ? refused : []).filter((name) => !failed.includes(name));
    return { synced: names.filter((name) => ![...here, ...failed].includes(name)), here, failed };
  };

  const retry = async () => {
    const found = await lookBeforeChange();
    if (!found || found.notes.size === 0) return;
    const { raw, synced, notes } = found;
    const still = [...notes].filter(([key, note]) => holds(synced, key, note));
    const refused = await sync(raw, Object.fromEntries(still.map(([key, { value }]) => [key, value])));
    await strike([...notes.keys()].filter((key) => !refused.includes(key)));
  };

  return {
    /** `undefined` if storage cannot be read at all. */
    read,

    /**
     * Keeps some settings, all of them valid.
     *
     * @param before the links that were seen when they were changed; if missing, all that are there
     */
    write: (change: Partial<Settings>, before?: readonly Link[]) =>
      inTurn(async () => {
        const found = await lookBeforeChange();
        const stored = withNotes(found?.synced, found?.notes ?? new Map());
        const { links, ...others } = change;
        const ofLinks = links ? linkChanges(links, before ?? linksIn(stored), stored) : {};
        const names = SETTING_NAMES.filter((name) => name in change);
        const kept = await keep(names, { ...others, ...ofLinks }, found);
        if (kept.synced.length > 0) await retry();
        return kept;
      }),

    /** Forgets some settings, so that the defaults apply again. */
    forget: (names: readonly SettingName[]) =>
      inTurn(async () => {
        const found = await lookBeforeChange();
        const there = Object.keys({ ...found?.synced, ...Object.fromEntries(found?.notes ?? []) });
        const links = names.includes('links') ? there.filter(isLinkKey) : [];
        const keys = [...names.filter((name) => name !== 'links'), ...links];
        return keep(names, Object.fromEntries(keys.map((key) => [key, undefined])), found);
      }),

    /** Tries again to sync what is kept in this browser only. */
    retry: () => inTurn(retry),
  };
}

/** The settings in what is stored, as they are up to date. */
function settingsIn(stored: Stored): Partial<Settings> {
  const links = linksIn(stored);
  return { ...validSettings(stored), ...(links.length > 0 && { links }) };
}

/**
 * The settings that an earlier version kept in `local`, brought up to date. Their age is unknown, so they apply only if `sync`
 * has nothing.
 */
function earlierNotes(bare: Stored): ReadonlyMap<string, Unsynced> {
  const good = Object.entries(bare).filter(
    ([key, value]) => key !== VERSION_KEY && Object.keys(settingsIn({ [key]: value })).length > 0,
  );
  return new Map(good.map(([key, value]) => [key, { value }]));
}

/** Storage keeps no `undefined`. */
function noteOf(value: unknown, over: unknown): Unsynced {
  return { ...(value !== undefined && { value }), ...(over !== undefined && { over }) };
}

function pick(changes: Changes, keys: readonly string[]): Changes {
  return Object.fromEntries(keys.map((key) => [key, changes[key]]));
}

/** The settings that keys are of. */
function namesOf(keys: readonly string[]): readonly SettingName[] {
  return SETTING_NAMES.filter((name) =>
    keys.some((key) => (name === 'links' ? isLinkKey(key) : key === name)),
  );
}
