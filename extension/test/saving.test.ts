import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import type { Link } from '../src/settings/link.ts';
import type { Settings } from '../src/settings/settings-schema.ts';
import { linkKey } from '../src/settings/stored-links.ts';
import { createUserSettings, type InTurn } from '../src/settings/user-settings.ts';
import { FakeStorage } from './fake-storage.ts';

/* What becomes of settings where `sync` refuses, is throttled, or the page dies between any two calls. */

/** As the browser's lock does: a page that has died holds up nobody. */
function lockOfBrowser() {
  let last: Promise<unknown> = Promise.resolve();
  return (death: Promise<unknown> = new Promise(() => {})): InTurn =>
    (action) => {
      const result = last.then(action);
      last = Promise.race([result, death]);
      return result;
    };
}

const link = (title: string): Link => ({ title, url: `https://${title}.example/` });
const LINKS = ['a', 'b', 'c', 'd'].map(link);

/** What a reader may choose; every value is another one, so that it is plain whose it is. */
const anyChange = fc.record(
  {
    hiddenUntil: fc.integer({ min: 10, max: 28 }).map((day) => `2026-12-${day}`),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    links: fc.shuffledSubarray(LINKS),
  },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<Partial<Settings>>;

/** Ways in which `sync` takes nothing, or not all. */
const anyRefusal = fc.constantFrom<FakeStorage['gate']>(
  async () => {},
  async (area, call) => {
    if (area === 'sync' && call !== 'get') throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
  },
  async (area, call, keys) => {
    if (area === 'sync' && call === 'set' && keys.some((key) => key.includes('"b"')))
      throw new Error('QUOTA_BYTES_PER_ITEM');
  },
  async (area, call, keys) => {
    if (area === 'sync' && call === 'set' && keys.length > 1) throw new Error('QUOTA_BYTES');
  },
  async (area, call) => {
    if (area === 'sync' && call === 'remove') throw new Error('An unexpected error occurred');
  },
);

const openPage = (storage: FakeStorage) => createUserSettings(storage, undefined, (action) => action());

test('what was said to be kept is read, whatever sync refuses, and is in sync once that takes it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyChange, anyRefusal), { maxLength: 6 }), async (steps) => {
      const storage = new FakeStorage();
      const expected: Partial<Settings> = {};
      for (const [change, refusal] of steps) {
        storage.gate = refusal;
        const kept = await openPage(storage).write(change);
        assert.deepEqual(kept.failed, []);
        assert.deepEqual([...kept.synced, ...kept.here].sort(), Object.keys(change).sort());
        Object.assign(expected, change);
        const { links = [], ...others } = (await openPage(storage).read()) ?? {};
        assert.deepEqual({ links, ...others }, { links: [], ...expected });
      }
      storage.gate = async () => {};
      await openPage(storage).retry();
      assert.deepEqual(storage.content.local, {});
      const { links = [], ...others } = (await openPage(storage).read()) ?? {};
      assert.deepEqual({ links, ...others }, { links: [], ...expected });
    }),
  );
});

test('what sync refuses takes nothing else out of it, and nothing it holds is kept here as well', async () => {
  await fc.assert(
    fc.asyncProperty(anyChange, anyChange, async (before, change) => {
      const storage = new FakeStorage();
      await openPage(storage).write(before);
      storage.gate = async (area, call, keys) => {
        if (area === 'sync' && call === 'set' && keys.includes('theme')) throw new Error('QUOTA');
      };
      const kept = await openPage(storage).write(change);
      const isNew = 'theme' in change && change.theme !== before.theme;
      assert.deepEqual(kept.here, isNew ? ['theme'] : []);
      assert.deepEqual(Object.keys(storage.content.local), isNew ? ['unsynced:theme'] : []);
    }),
  );
});

test('a page that dies after any call leaves each setting as it was, or as it was to become', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyChange,
      anyChange,
      anyChange,
      anyRefusal,
      anyRefusal,
      fc.nat({ max: 12 }),
      async (first, refused, change, before, during, calls) => {
        const storage = new FakeStorage();
        await openPage(storage).write(first);
        storage.gate = before;
        await openPage(storage).write(refused);
        const was = (await openPage(storage).read()) ?? {};
        storage.gate = during;
        void createUserSettings(storage.page(calls), undefined, (action) => action()).write(change);
        for (let turns = 0; turns < 30; turns++) await turn();
        const now = (await openPage(storage).read()) ?? {};
        for (const name of ['hiddenUntil', 'theme'] as const)
          assert.ok([was[name], name in change ? change[name] : was[name]].includes(now[name]), name);
        const shown = new Set(now.links?.map(linkKey));
        for (const each of was.links ?? [])
          if (!change.links || change.links.some(({ title }) => title === each.title))
            assert.ok(shown.has(linkKey(each)), each.title);
        // Whatever was left half done, the next pages bring to an end.
        storage.gate = async () => {};
        await openPage(storage).retry();
        assert.deepEqual(await openPage(storage).read(), now);
        assert.deepEqual(storage.content.local, {});
      },
    ),
  );
});

test('what came from another machine is never covered by what had to stay here before', async () => {
  const machines = fc.record({ theme: fc.constantFrom('light', 'dark'), clock: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(
      machines,
      machines,
      anyRefusal,
      fc.nat({ max: 8 }),
      fc.constantFrom('theme', 'clock'),
      async (first, here, refusal, calls, name) => {
        const storage = new FakeStorage();
        await openPage(storage).write(first);
        storage.gate = refusal;
        void createUserSettings(storage.page(calls), undefined, (action) => action()).write(here);
        for (let turns = 0; turns < 20; turns++) await turn();
        // The other machine's, and a new one, but for what it was.
        const elsewhere = { theme: 'auto', clock: !storage.content.sync['clock'] };
        storage.content.sync[name] = elsewhere[name];
        assert.equal((await openPage(storage).read())?.[name], elsewhere[name]);
        storage.gate = async () => {};
        await openPage(storage).retry();
        assert.equal(storage.content.sync[name], elsewhere[name]);
      },
    ),
  );
});

test('two pages that change different links at the same instant lose nothing, and keep the order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), anyRefusal, fc.boolean(), async (scheduler, refusal, isMoving) => {
      const storage = new FakeStorage();
      await openPage(storage).write({ links: LINKS });
      const [a, b, c, d] = LINKS as [Link, Link, Link, Link];
      storage.gate = async (area, call, keys) => {
        await scheduler.schedule(Promise.resolve(), `${area} ${call}`);
        await refusal(area, call, keys);
      };
      const lock = lockOfBrowser();
      const pages = [1, 2].map(() => createUserSettings(storage, undefined, lock()));
      const one = isMoving ? [b, a, c, d] : [link('a2'), b, c, d];
      const other = [a, b, c, link('d2'), link('e')];
      const writing = Promise.all([
        pages[0]?.write({ links: one }, LINKS),
        pages[1]?.write({ links: other }, LINKS),
      ]);
      await scheduler.waitFor(writing);
      storage.gate = async () => {};
      const expected = isMoving ? ['b', 'a', 'c', 'd2', 'e'] : ['a2', 'b', 'c', 'd2', 'e'];
      assert.deepEqual(
        (await openPage(storage).read())?.links?.map(({ title }) => title),
        expected,
      );
    }),
    { numRuns: 50 },
  );
});

test('a page that dies in the middle holds up no other', async () => {
  const storage = new FakeStorage();
  const lock = lockOfBrowser();
  const death = Promise.withResolvers();
  void createUserSettings(storage.page(2), undefined, lock(death.promise)).write({ theme: 'dark' });
  const writing = createUserSettings(storage, undefined, lock()).write({ clock: true });
  await turn();
  death.resolve(undefined);
  assert.deepEqual((await writing).synced, ['clock']);
});
