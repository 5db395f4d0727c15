import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Migration } from '../src/settings/migrations.ts';
import { isSame, validSettings } from '../src/settings/settings-schema.ts';
import { linkKey } from '../src/settings/stored-links.ts';
import { createUserSettings, type InTurn, type Kept } from '../src/settings/user-settings.ts';
import { anySettings, corrupted, someSettings } from './any-settings.ts';
import { FakeStorage } from './fake-storage.ts';

/** One page has the browser's lock to itself. */
const inTurn = (): InTurn => {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const result = last.then(action);
    last = result;
    return result;
  };
};

/** Settings without the links, which are stored otherwise. */
const withoutLinks = (settings: object) =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => name !== 'links'));

const kept = (change: Partial<Kept>): Kept => ({ synced: [], here: [], failed: [], ...change });

function setUp(content?: Partial<FakeStorage['content']>, migrations: readonly Migration[] = []) {
  const storage = new FakeStorage(content);
  return { storage, user: createUserSettings(storage, migrations, inTurn()) };
}

test('what is written is read, and nothing where nothing was', async () => {
  assert.deepEqual(await setUp().user.read(), {});
  await fc.assert(
    fc.asyncProperty(anySettings, async (written) => {
      const { user, storage } = setUp();
      assert.deepEqual((await user.write(written)).synced.toSorted(), Object.keys(written).sort());
      const { links = [], ...others } = (await user.read()) ?? {};
      assert.deepEqual({ ...others, links }, written);
      const single = withoutLinks(written);
      const places = written.links.map((link, index) => [linkKey(link), index]);
      assert.deepEqual(storage.content, { sync: { ...single, ...Object.fromEntries(places) }, local: {} });
    }),
  );
});

test('whatever is in storage, what is right in it is read, sync before what an older version left here', async () => {
  await fc.assert(
    fc.asyncProperty(corrupted, corrupted, fc.object(), async (sync, local, others) => {
      const stored = { ...others, ...sync };
      const { user } = setUp({ sync: stored, local });
      const { links, ...read } = (await user.read()) ?? {};
      const inLocal = withoutLinks(validSettings(local));
      const inSync = withoutLinks(validSettings(stored));
      const missing = Object.entries(inLocal).filter(([name]) => stored[name] === undefined);
      assert.deepEqual(read, { ...Object.fromEntries(missing), ...inSync });
      for (const link of validSettings(stored).links ?? [])
        assert.ok(links?.some((each) => isSame(each, link)));
    }),
  );
});

test('one setting is written without the others', async () => {
  const { user, storage } = setUp();
  await user.write({ theme: 'dark' });
  await user.write({ language: 'sv' });
  assert.deepEqual(storage.content.sync, { theme: 'dark', language: 'sv' });
});

test('where sync cannot be written, that setting is kept here, with what it is newer than', async () => {
  const { user, storage } = setUp({ sync: { language: 'fi', theme: 'dark' } });
  storage.fails.sync.set = true;
  assert.deepEqual(await user.write({ language: 'en' }), kept({ here: ['language'] }));
  assert.deepEqual(storage.content.local, { 'unsynced:language': { value: 'en', over: 'fi' } });
  assert.deepEqual(await user.read(), { language: 'en', theme: 'dark' });
});

test('a newer value from another machine holds at once over what had to stay here', async () => {
  const { user, storage } = setUp({ sync: { language: 'fi' } });
  storage.fails.sync.set = true;
  await user.write({ language: 'en' });
  storage.content.sync['language'] = 'sv';
  assert.deepEqual(await user.read(), { language: 'sv' });
  storage.fails.sync.set = false;
  await user.retry();
  assert.deepEqual(storage.content, { sync: { language: 'sv' }, local: {} });
});

test('what an older version left here, of an age that nobody knows, covers nothing, and is synced where it is alone', async () => {
  const { user, storage } = setUp({
    sync: { theme: 'light' },
    local: { theme: 'dark', clock: true, junk: 1, language: 'nonsense' },
  });
  assert.deepEqual(await user.read(), { theme: 'light', clock: true });
  await user.retry();
  assert.deepEqual(storage.content, { sync: { theme: 'light', clock: true }, local: {} });
});

test('a setting chosen as sync has it already lets go of what was kept here', async () => {
  const { user, storage } = setUp({ sync: { language: 'fi' } });
  storage.fails.sync.set = true;
  await user.write({ language: 'en' });
  assert.deepEqual(await user.write({ language: 'fi' }), kept({ synced: ['language'] }));
  assert.deepEqual(storage.content, { sync: { language: 'fi' }, local: {} });
});

test('the next change that is synced takes with it what had to wait', async () => {
  const { user, storage } = setUp();
  storage.fails.sync.set = true;
  await user.write({ language: 'en' });
  storage.fails.sync.set = false;
  assert.deepEqual(await user.write({ theme: 'dark' }), kept({ synced: ['theme'] }));
  assert.deepEqual(storage.content, { sync: { language: 'en', theme: 'dark' }, local: {} });
});

test('one link too large for sync stays here; the others are synced, and so are all other settings', async () => {
  const { user, storage } = setUp();
  const long = { title: 'B', url: `https://b.fi/${'x'.repeat(400)}` };
  storage.gate = async (area, call, keys) => {
    if (area === 'sync' && call === 'set' && keys.some((key) => key.length > 400))
      throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
  };
  const links = [{ title: 'A', url: 'https://a.fi/' }, long, { title: 'C', url: 'https://c.fi/' }];
  assert.deepEqual(
    await user.write({ links, theme: 'dark', clock: true }),
    kept({ synced: ['theme', 'clock'], here: ['links'] }),
  );
  assert.equal(Object.keys(storage.content.sync).length, 4);
  assert.deepEqual(Object.keys(storage.content.local), [`unsynced:${linkKey(long)}`]);
  assert.deepEqual(await user.read(), { links, theme: 'dark', clock: true });
});

test('where neither takes it, it is told, and what is there stays', async () => {
  const { user, storage } = setUp({ sync: { language: 'sv' } });
  storage.fails.sync.set = storage.fails.local.set = true;
  assert.deepEqual(await user.write({ language: 'en' }), kept({ failed: ['language'] }));
  assert.deepEqual(await user.read(), { language: 'sv' });
});

test('where sync cannot be read, local is', async () => {
  const { user, storage } = setUp({ local: { theme: 'light' } });
  storage.fails.sync.get = true;
  assert.deepEqual(await user.read(), { theme: 'light' });
});

test('where nothing can be read or written, or there is no storage, the caller is told and nothing is thrown', async () => {
  const { user, storage } = setUp();
  for (const area of Object.values(storage.fails)) Object.assign(area, { get: true, set: true });
  for (const without of [user, createUserSettings({} as never, [], inTurn())]) {
    assert.equal(await without.read(), undefined);
    assert.deepEqual(await without.write({ theme: 'dark' }), kept({ failed: ['theme'] }));
  }
});

test('two tabs lose nothing but the older value of what both have changed', async () => {
  await fc.assert(
    fc.asyncProperty(someSettings, someSettings, fc.boolean(), async (one, other, isFull) => {
      const storage = new FakeStorage();
      storage.fails.sync.set = isFull;
      const lock = inTurn();
      const tabs = [createUserSettings(storage, [], lock), createUserSettings(storage, [], lock)] as const;
      await Promise.all([tabs[0].write(one, []), tabs[1].write(other, [])]);
      const { links = [], ...read } = (await tabs[0].read()) ?? {};
      const expected = withoutLinks({ ...one, ...other });
      assert.deepEqual(read, expected);
      const all = new Set([...(one.links ?? []), ...(other.links ?? [])].map(linkKey));
      assert.equal(links.length, Math.min(all.size, 24));
    }),
  );
});

test('of two quick changes the newer stays, though the older had to go another way', async () => {
  const { user, storage } = setUp();
  const { set } = storage.sync;
  storage.sync.set = () => {
    storage.sync.set = set;
    return Promise.reject(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded'));
  };
  const changes = [user.write({ language: 'en' }), user.write({ language: 'sv' })];
  assert.deepEqual(await Promise.all(changes), [
    kept({ here: ['language'] }),
    kept({ synced: ['language'] }),
  ]);
  assert.deepEqual(await user.read(), { language: 'sv' });
  assert.deepEqual(storage.content.local, {});
});

const LATER: readonly Migration[] = [({ colours, ...others }) => ({ ...others, theme: colours })];

test('what an older version kept is read by the new names, and brought up to date with the next change', async () => {
  const { user, storage } = setUp({ sync: { colours: 'dark', clock: true } }, LATER);
  assert.deepEqual(await user.read(), { theme: 'dark', clock: true });
  assert.deepEqual(await user.write({ language: 'sv' }), kept({ synced: ['language'] }));
  assert.deepEqual(storage.content.sync, { theme: 'dark', clock: true, language: 'sv', version: 1 });
  assert.deepEqual(await user.write({ theme: 'light' }), kept({ synced: ['theme'] }));
  assert.deepEqual(storage.content.sync, { theme: 'light', clock: true, language: 'sv', version: 1 });
});

test('what a newer version kept stays under its version', async () => {
  const { user, storage } = setUp({ sync: { theme: 'dark', version: 7, unheardOf: 1 } }, LATER);
  await user.write({ clock: true });
  assert.deepEqual(storage.content.sync, { theme: 'dark', version: 7, unheardOf: 1, clock: true });
});

test('a list of links, as an older version kept it, is brought apart with the next change', async () => {
  const links = [
    { title: 'B', url: 'https://b.fi/' },
    { title: 'A', url: 'https://a.fi/' },
  ];
  const { user, storage } = setUp({ sync: { links } });
  assert.deepEqual(await user.read(), { links });
  await user.write({ clock: true });
  assert.ok(!('links' in storage.content.sync));
  assert.deepEqual(await user.read(), { links, clock: true });
});

test('while what is older cannot be brought up to date, a change stays here', async () => {
  const links = [{ title: 'A', url: 'https://a.fi/' }];
  const { user, storage } = setUp({ sync: { links } });
  storage.fails.sync.remove = true;
  assert.deepEqual(await user.write({ links: [] }), kept({ here: ['links'] }));
  assert.deepEqual(await user.read(), {});
  storage.fails.sync.remove = false;
  await user.retry();
  assert.deepEqual([await user.read(), storage.content], [{}, { sync: {}, local: {} }]);
});

test('what is forgotten is gone from both areas, and nothing else is', async () => {
  const links = [{ title: 'A', url: 'https://a.fi/' }];
  const { user, storage } = setUp({
    sync: { theme: 'dark', introSeen: true, links },
    local: { clock: true },
  });
  const names = ['theme', 'clock', 'links'] as const;
  assert.deepEqual(await user.forget(names), kept({ synced: ['theme', 'clock', 'links'] }));
  assert.deepEqual(storage.content, { sync: { introSeen: true }, local: {} });
});

test('where sync forgets nothing, the defaults hold here, and that is told; sync follows when it can', async () => {
  const { user, storage } = setUp({ sync: { theme: 'dark' } });
  storage.fails.sync.set = true;
  await user.write({ clock: true });
  storage.fails.sync.remove = true;
  assert.deepEqual(await user.forget(['theme', 'clock']), kept({ synced: ['clock'], here: ['theme'] }));
  assert.deepEqual(await user.read(), {});
  storage.fails.sync.remove = storage.fails.sync.set = false;
  await user.retry();
  assert.deepEqual(storage.content, { sync: {}, local: {} });
});
