import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Migration } from '../src/settings/migrations.ts';
import { validSettings } from '../src/settings/settings-schema.ts';
import { createUserSettings } from '../src/settings/user-settings.ts';
import { anySettings, corrupted, someSettings } from './any-settings.ts';
import { FakeStorage } from './fake-storage.ts';

function setUp(content?: Partial<FakeStorage['content']>, migrations: readonly Migration[] = []) {
  const storage = new FakeStorage(content);
  return { storage, user: createUserSettings(storage, migrations) };
}

test('what is written is read, and nothing where nothing was', async () => {
  assert.deepEqual(await setUp().user.read(), {});
  await fc.assert(
    fc.asyncProperty(anySettings, async (written) => {
      const { user, storage } = setUp();
      assert.equal(await user.write(written), 'sync');
      assert.deepEqual(await user.read(), written);
      assert.deepEqual(storage.content, { sync: written, local: {} });
    }),
  );
});

test('whatever is in storage, what is right in it is read, local before sync', async () => {
  await fc.assert(
    fc.asyncProperty(corrupted, corrupted, fc.object(), async (sync, local, others) => {
      const stored = { ...others, ...sync };
      const { user } = setUp({ sync: stored, local });
      assert.deepEqual(await user.read(), { ...validSettings(stored), ...validSettings(local) });
    }),
  );
});

test('one setting is written without the others', async () => {
  const { user, storage } = setUp();
  await user.write({ theme: 'dark' });
  await user.write({ language: 'sv' });
  assert.deepEqual(storage.content.sync, { theme: 'dark', language: 'sv' });
});

test('where sync cannot be written, local is, and goes before it key by key', async () => {
  const { user, storage } = setUp({ sync: { language: 'fi', theme: 'dark' } });
  storage.fails.sync.set = true;
  assert.equal(await user.write({ language: 'en' }), 'local');
  assert.deepEqual(storage.content.local, { language: 'en' });
  assert.deepEqual(await user.read(), { language: 'en', theme: 'dark' });
});

test('a malformed setting in local leaves the one in sync', async () => {
  const { user } = setUp({ sync: { language: 'fi' }, local: { language: 42 } });
  assert.equal((await user.read())?.language, 'fi');
});

test('once sync can be written again, local no longer says otherwise', async () => {
  const { user, storage } = setUp();
  storage.fails.sync.set = true;
  await user.write({ language: 'en' });
  storage.fails.sync.set = false;
  assert.equal(await user.write({ language: 'sv' }), 'sync');
  assert.deepEqual(storage.content.local, {});
  assert.equal((await user.read())?.language, 'sv');
});

test('what could not be synced is kept here, and all of it is in sync once that works again', async () => {
  await fc.assert(
    fc.asyncProperty(someSettings, someSettings, someSettings, async (before, meanwhile, later) => {
      const { user, storage } = setUp();
      await user.write(before);
      storage.fails.sync.set = true;
      await user.write(meanwhile);
      assert.deepEqual(storage.content.sync, before);
      assert.deepEqual(await user.read(), { ...before, ...meanwhile });
      storage.fails.sync.set = false;
      await user.write(later);
      await user.syncRest();
      const all = { ...before, ...meanwhile, ...later };
      assert.deepEqual(storage.content, { sync: all, local: {} });
      assert.deepEqual(await user.read(), all);
    }),
  );
});

test('the next change that is synced takes with it what had to wait', async () => {
  const { user, storage } = setUp();
  storage.fails.sync.set = true;
  await user.write({ language: 'en' });
  storage.fails.sync.set = false;
  assert.equal(await user.write({ theme: 'dark' }), 'sync');
  assert.deepEqual(storage.content, { sync: { language: 'en', theme: 'dark' }, local: {} });
});

test('what is too large for sync stays here, and holds up nothing else', async () => {
  const { user, storage } = setUp();
  const { set } = storage.sync;
  storage.sync.set = (items) =>
    'links' in items ? Promise.reject(new Error('QUOTA_BYTES_PER_ITEM quota exceeded')) : set(items);
  const links = [{ title: 'A', url: 'https://a.fi/' }];
  assert.equal(await user.write({ links }), 'local');
  assert.equal(await user.write({ theme: 'dark' }), 'sync');
  await user.syncRest();
  assert.deepEqual(storage.content, { sync: { theme: 'dark' }, local: { links } });
  assert.deepEqual(await user.read(), { theme: 'dark', links });
});

test('what local holds and cannot let go of does not make "saved" untrue', async () => {
  const { user, storage } = setUp({ local: { language: 'sv' } });
  storage.fails.local.remove = true;
  assert.equal(await user.write({ language: 'en' }), 'local');
  assert.equal((await user.read())?.language, 'en');
  storage.fails.local.set = true;
  assert.equal(await user.write({ language: 'fi' }), 'failed');
  assert.equal((await user.read())?.language, 'en');
});

test('where sync cannot be read, local is', async () => {
  const { user, storage } = setUp({ local: { theme: 'light' } });
  storage.fails.sync.get = true;
  assert.deepEqual(await user.read(), { theme: 'light' });
});

test('where nothing can be read or written, or there is no storage, the caller is told and nothing is thrown', async () => {
  const { user, storage } = setUp();
  for (const area of Object.values(storage.fails)) Object.assign(area, { get: true, set: true });
  for (const without of [user, createUserSettings({} as never)]) {
    assert.equal(await without.read(), undefined);
    assert.equal(await without.write({ theme: 'dark' }), 'failed');
  }
});

test('two tabs lose nothing but the older value of what both have changed', async () => {
  await fc.assert(
    fc.asyncProperty(someSettings, someSettings, fc.boolean(), async (one, other, isFull) => {
      const storage = new FakeStorage();
      storage.fails.sync.set = isFull;
      const tabs = [createUserSettings(storage, []), createUserSettings(storage, [])] as const;
      await Promise.all([tabs[0].write(one), tabs[1].write(other)]);
      assert.deepEqual(await tabs[0].read(), { ...one, ...other });
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
  assert.deepEqual(await Promise.all(changes), ['local', 'sync']);
  assert.deepEqual(await user.read(), { language: 'sv' });
  assert.deepEqual(storage.content.local, {});
});

const LATER: readonly Migration[] = [({ colours, ...others }) => ({ ...others, theme: colours })];

test('what an older version kept is read by the new names, and brought up to date with the next change', async () => {
  const { user, storage } = setUp({ sync: { colours: 'dark', clock: true } }, LATER);
  assert.deepEqual(await user.read(), { theme: 'dark', clock: true });
  assert.equal(await user.write({ language: 'sv' }), 'sync');
  assert.deepEqual(storage.content.sync, { theme: 'dark', clock: true, language: 'sv', version: 1 });
  assert.equal(await user.write({ theme: 'light' }), 'sync');
  assert.deepEqual(storage.content.sync, { theme: 'light', clock: true, language: 'sv', version: 1 });
});

test('what a newer version kept stays under its version', async () => {
  const { user, storage } = setUp({ sync: { theme: 'dark', version: 7, unheardOf: 1 } }, LATER);
  await user.write({ clock: true });
  assert.deepEqual(storage.content.sync, { theme: 'dark', version: 7, unheardOf: 1, clock: true });
});

test('what is forgotten is gone from both areas, and nothing else is', async () => {
  const { user, storage } = setUp({ sync: { theme: 'dark', introSeen: true }, local: { clock: true } });
  assert.equal(await user.forget(['theme', 'clock']), 'sync');
  assert.deepEqual(storage.content, { sync: { introSeen: true }, local: {} });
  storage.fails.sync.remove = true;
  assert.equal(await user.forget(['theme']), 'failed');
});
