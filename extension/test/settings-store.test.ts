import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../src/settings/default-settings.ts';
import type { Settings } from '../src/settings/settings-schema.ts';
import { createSettingsStore } from '../src/settings/settings-store.ts';
import { parseSettings, validSettings } from '../src/settings/valid-settings.ts';
import { anySettings } from './any-settings.ts';
import { FakeStorage } from './fake-storage.ts';

function setUp() {
  const storage = new FakeStorage();
  return { storage, store: createSettingsStore(storage) };
}

test('nothing stored: the defaults', async () => {
  assert.deepEqual(await setUp().store.read(), DEFAULT_SETTINGS);
});

test('what is written is read', async () => {
  await fc.assert(
    fc.asyncProperty(anySettings, async (written) => {
      const { store, storage } = setUp();
      assert.equal(await store.write(written), 'sync');
      assert.deepEqual(await store.read(), written);
      assert.deepEqual(storage.content, { sync: written, local: {} });
    }),
  );
});

test('whatever is in storage, reading gives whole settings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.object(), fc.object(), fc.anything(), async (sync, local, language) => {
      const { store, storage } = setUp();
      Object.assign(storage.content.sync, sync, { language, theme: 'dark' });
      Object.assign(storage.content.local, local);
      assert.deepEqual(
        await store.read(),
        parseSettings({ ...storage.content.sync, ...validSettings(storage.content.local) }),
      );
    }),
  );
});

test('one setting is written without the others', async () => {
  const { store, storage } = setUp();
  await store.write({ theme: 'dark' });
  await store.write({ language: 'sv' });
  assert.deepEqual(storage.content.sync, { theme: 'dark', language: 'sv' });
});

test('where sync cannot be written, local is, and goes before it key by key', async () => {
  const { store, storage } = setUp();
  Object.assign(storage.content.sync, { language: 'fi', theme: 'dark' });
  storage.fails.sync.set = true;
  assert.equal(await store.write({ language: 'en' }), 'local');
  assert.deepEqual(storage.content.local, { language: 'en' });
  assert.deepEqual(await store.read(), { ...DEFAULT_SETTINGS, language: 'en', theme: 'dark' });
});

test('a malformed setting in local leaves the one in sync', async () => {
  const { store, storage } = setUp();
  Object.assign(storage.content.sync, { language: 'fi' });
  Object.assign(storage.content.local, { language: 42 });
  assert.equal((await store.read())?.language, 'fi');
});

test('once sync can be written again, local no longer says otherwise', async () => {
  const { store, storage } = setUp();
  storage.fails.sync.set = true;
  await store.write({ language: 'en' });
  storage.fails.sync.set = false;
  assert.equal(await store.write({ language: 'sv' }), 'sync');
  assert.deepEqual(storage.content.local, {});
  assert.equal((await store.read())?.language, 'sv');
});

test('what local holds and cannot let go of does not make "saved" untrue', async () => {
  const { store, storage } = setUp();
  Object.assign(storage.content.local, { language: 'sv' });
  storage.fails.local.remove = true;
  assert.equal(await store.write({ language: 'en' }), 'local');
  assert.equal((await store.read())?.language, 'en');
  storage.fails.local.set = true;
  assert.equal(await store.write({ language: 'fi' }), 'failed');
  assert.equal((await store.read())?.language, 'en');
});

test('a change that is none of the settings is not said to be saved', async () => {
  const { store, storage } = setUp();
  assert.equal(await store.write({ language: 'xx' } as never), 'failed');
  assert.deepEqual(storage.content, { sync: {}, local: {} });
});

test('where sync cannot be read, local is', async () => {
  const { store, storage } = setUp();
  Object.assign(storage.content.local, { theme: 'light' });
  storage.fails.sync.get = true;
  assert.deepEqual(await store.read(), { ...DEFAULT_SETTINGS, language: 'auto', theme: 'light' });
});

test('where nothing can be read or written, the caller is told and nothing is thrown', async () => {
  const { store, storage } = setUp();
  for (const area of Object.values(storage.fails)) Object.assign(area, { get: true, set: true });
  assert.equal(await store.read(), undefined);
  assert.equal(await store.write({ theme: 'dark' }), 'failed');
});

test('a browser without storage areas throws nothing either', async () => {
  const { onChanged } = new FakeStorage();
  const store = createSettingsStore({ onChanged } as never);
  assert.equal(await store.read(), undefined);
  assert.equal(await store.write({ theme: 'dark' }), 'failed');
});

test('a listener hears of each change, with the settings as they are', async () => {
  const { store, storage } = setUp();
  const heard: Settings[] = [];
  const stop = store.subscribe((settings) => heard.push(settings));
  await store.write({ theme: 'dark' });
  await turn();
  // As from another page, or another computer.
  await storage.sync.set({ language: 'sv' });
  await turn();
  assert.deepEqual(heard, [
    { ...DEFAULT_SETTINGS, language: 'auto', theme: 'dark' },
    { ...DEFAULT_SETTINGS, language: 'sv', theme: 'dark' },
  ]);
  stop();
  await store.write({ theme: 'light' });
  await turn();
  assert.equal(heard.length, 2);
  assert.equal(storage.listeners.size, 0);
});

test('of changes close upon each other a listener hears the last state only', async () => {
  const { store, storage } = setUp();
  const heard: Settings[] = [];
  store.subscribe((settings) => heard.push(settings));
  void storage.sync.set({ theme: 'dark' });
  void storage.sync.set({ theme: 'light' });
  await turn();
  assert.deepEqual(heard, [{ ...DEFAULT_SETTINGS, theme: 'light' }]);
});

test('a change of something else is not heard of', async () => {
  const { store, storage } = setUp();
  store.subscribe(() => assert.fail('nothing of the settings has changed'));
  await storage.local.set({ other: 1 });
  await turn();
});
