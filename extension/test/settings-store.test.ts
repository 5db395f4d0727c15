import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { MIGRATIONS } from '../src/settings/migrations.ts';
import { inShape } from '../src/settings/policy.ts';
import {
  DEFAULT_SETTINGS,
  MANAGEABLE_NAMES,
  type Settings,
  validSettings,
} from '../src/settings/settings-schema.ts';
import { createSettingsStore, type EffectiveSettings } from '../src/settings/settings-store.ts';
import { createUserSettings } from '../src/settings/user-settings.ts';
import { corrupted, someSettings } from './any-settings.ts';
import { FakeStorage } from './fake-storage.ts';

type Policy = Record<string, unknown>;

/** A store upon what is stored, and under a policy; with all that a listener has heard so far. */
async function setUp({
  policy,
  remembered = {},
  sync = {},
  local = {},
  storage = new FakeStorage({ sync, local }),
}: Partial<FakeStorage['content']> & {
  policy?: Policy | Promise<Policy>;
  remembered?: Partial<Settings>;
  storage?: FakeStorage;
} = {}) {
  if (policy) storage.policy = () => Promise.resolve(policy);
  const store = createSettingsStore(storage, remembered, (action) => action());
  const heard: EffectiveSettings[] = [];
  store.watch((effective) => heard.push(effective));
  await turn();
  return { storage, store, heard };
}

const effective = (settings: Partial<Settings>, ...locked: (keyof Settings)[]): EffectiveSettings => ({
  settings: { ...DEFAULT_SETTINGS, ...settings },
  locked: new Set(locked),
});

test('a policy goes before the reader, and the reader before the defaults, whatever is stored', async () => {
  await fc.assert(
    fc.asyncProperty(corrupted, corrupted, async (stored, policy) => {
      const { heard } = await setUp({ sync: stored, policy });
      const set = Object.entries(validSettings(inShape(policy))).filter(([name]) => name !== 'introSeen');
      assert.deepEqual(
        heard.at(-1),
        effective(
          { ...validSettings(stored), ...Object.fromEntries(set) },
          ...set.map(([name]) => name as keyof Settings),
        ),
      );
    }),
  );
});

test('a policy that takes seconds to answer is not waited for', async () => {
  const answer = Promise.withResolvers<Policy>();
  const { heard } = await setUp({ sync: { language: 'fi', theme: 'dark' }, policy: answer.promise });
  assert.deepEqual(heard, [effective({ language: 'fi', theme: 'dark' })]);
  answer.resolve({ language: 'sv' });
  await turn();
  assert.deepEqual(heard[1], effective({ language: 'sv', theme: 'dark' }, 'language'));
  assert.equal(heard.length, 2);
});

test('what the policy was holds until it answers, so that no page shows anything else meanwhile', async () => {
  const answer = Promise.withResolvers<Policy>();
  const { heard } = await setUp({
    remembered: { language: 'sv' },
    sync: { language: 'fi' },
    policy: answer.promise,
  });
  assert.deepEqual(heard, [effective({ language: 'sv' }, 'language')]);
  answer.resolve({});
  await turn();
  assert.deepEqual(heard.at(-1), effective({ language: 'fi' }));
});

test('Firefox’s way of saying that there is no policy is no policy', async () => {
  const { heard } = await setUp({ remembered: { language: 'sv' } });
  assert.deepEqual(heard.at(-1), effective({}));
});

test('each malformed value of a policy is left out alone, and locks nothing', async () => {
  const links = [{ title: 'A', url: 'https://a.fi/' }];
  const mixed = [...links, { title: 'B', url: 'javascript:0' }];
  const { heard } = await setUp({
    policy: { language: 'xx', clock: 'yes', theme: 'dark', links: mixed, introSeen: true, other: 1 },
  });
  assert.deepEqual(heard.at(-1), effective({ theme: 'dark', links }, 'theme', 'links'));
});

test('what a policy sets cannot be written; the rest of a change is', async () => {
  await fc.assert(
    fc.asyncProperty(someSettings, someSettings, async (policy, change) => {
      const { store, storage } = await setUp({ policy });
      const names = Object.keys(change);
      const locked = names.filter((name) => name in policy && name !== 'introSeen');
      const saved = await store.write(change);
      assert.deepEqual([saved.locked.toSorted(), saved.here, saved.failed], [locked.toSorted(), [], []]);
      assert.deepEqual(saved.synced.toSorted(), names.filter((name) => !locked.includes(name)).sort());
      const { links = [], ...read } = (await createUserSettings(storage).read()) ?? {};
      const free = Object.entries({ links: [], ...change }).filter(([name]) => !locked.includes(name));
      assert.deepEqual(
        { links: [], ...read, ...(locked.includes('links') ? {} : { links }) },
        { links: [], ...Object.fromEntries(free) },
      );
    }),
  );
});

test('a policy that changes or goes is followed', async () => {
  const { heard, store, storage } = await setUp({ sync: { language: 'fi' } });
  storage.setPolicy({ language: 'sv', clock: true });
  await turn();
  assert.deepEqual(heard.at(-1), effective({ language: 'sv', clock: true }, 'language', 'clock'));
  storage.policy = () => Promise.resolve({});
  for (const listener of storage.listeners) listener({ language: {}, clock: {} }, 'managed');
  await turn();
  assert.deepEqual(heard.at(-1), effective({ language: 'fi' }));
  assert.deepEqual((await store.write({ language: 'en' })).synced, ['language']);
});

test('an older answer of the policy does not undo a newer one', async () => {
  const older = Promise.withResolvers<Policy>();
  const { heard, storage } = await setUp({ policy: older.promise });
  storage.setPolicy({ theme: 'dark' });
  await turn();
  older.resolve({ theme: 'light' });
  await turn();
  assert.deepEqual(heard.at(-1), effective({ theme: 'dark' }, 'theme'));
});

test('every page that is opened tries again to sync what is kept in this browser only', async () => {
  const { heard, storage } = await setUp({ local: { theme: 'dark', language: 'nonsense' } });
  await turn();
  assert.deepEqual(storage.content, {
    sync: { theme: 'dark', version: MIGRATIONS.length },
    local: {},
  });
  assert.deepEqual(heard.at(-1), effective({ theme: 'dark' }));
});

test('a change that is none of the settings is not said to be saved', async () => {
  const { store, storage } = await setUp();
  assert.deepEqual((await store.write({ language: 'xx' })).failed, ['language']);
  assert.deepEqual(storage.content, { sync: {}, local: {} });
});

test('a listener hears of each change, with the settings as they are', async () => {
  const { heard, store, storage } = await setUp();
  heard.length = 0;
  await store.write({ theme: 'dark' });
  await turn();
  storage.fails.sync.set = true;
  await store.write({ language: 'sv' });
  await turn();
  assert.deepEqual(heard, [effective({ theme: 'dark' }), effective({ language: 'sv', theme: 'dark' })]);
});

test('of changes close upon each other a listener hears the last state only', async () => {
  const { heard, storage } = await setUp();
  heard.length = 0;
  void storage.sync.set({ theme: 'dark' });
  void storage.sync.set({ theme: 'light' });
  await turn();
  assert.deepEqual(heard, [effective({ theme: 'light' })]);
});

test('where nothing can be read, nothing is said; what a policy sets holds all the same', async () => {
  const { onChanged } = new FakeStorage();
  const storage = new FakeStorage();
  for (const area of Object.values(storage.fails)) Object.assign(area, { get: true, set: true });
  for (const broken of [storage, { onChanged } as never]) {
    const { heard, store } = await setUp({ storage: broken });
    assert.deepEqual(heard, []);
    assert.deepEqual((await store.write({ clock: true })).failed, ['clock']);
    if (broken !== storage) continue;
    storage.setPolicy({ theme: 'dark' });
    await turn();
    assert.deepEqual(heard, [effective({ theme: 'dark' }, 'theme')]);
  }
});

test('every setting but the note read can be set by a policy', () => {
  assert.deepEqual(
    Object.keys(DEFAULT_SETTINGS).filter((name) => !(MANAGEABLE_NAMES as readonly string[]).includes(name)),
    ['introSeen'],
  );
});
