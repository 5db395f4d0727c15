import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { migrate, type Migration, MIGRATIONS, versionOf } from '../src/settings/migrations.ts';
import { someSettings, parseSettings } from './any-settings.ts';

/** Two changes that could come one day: a setting got another name, and then another meaning. */
const LATER: readonly Migration[] = [
  ({ colours, ...others }) => ({ ...others, theme: colours }),
  ({ theme, ...others }) => ({ ...others, theme: theme === 'night' ? 'dark' : theme }),
];

test('what is stored without a version is of version 0, and read as it is', () => {
  fc.assert(
    fc.property(someSettings, (stored) => {
      assert.equal(versionOf(stored), 0);
      assert.deepEqual(parseSettings(migrate(stored, MIGRATIONS.slice(0, 0))), parseSettings(stored));
    }),
  );
});

test('settings under the names they once had are read by their present ones, which go before', () => {
  assert.deepEqual(migrate({ rest: 'always', motif: false, noted: true, clock: true }), {
    hiddenUntil: 'always',
    drawing: false,
    introSeen: true,
    clock: true,
    version: MIGRATIONS.length,
  });
  for (const stored of [
    { rest: '', hiddenUntil: 'always' },
    { hiddenUntil: 'always', rest: '' },
  ])
    assert.equal(migrate(stored)['hiddenUntil'], 'always');
});

test('older settings go through every migration they have not been through', () => {
  assert.deepEqual(migrate({ colours: 'night', clock: true }, LATER), {
    theme: 'dark',
    clock: true,
    version: 2,
  });
  assert.deepEqual(migrate({ theme: 'night', version: 1 }, LATER), { theme: 'dark', version: 2 });
});

test('settings of this version or a newer one are left as they are', () => {
  for (const version of [2, 3]) {
    const stored = { theme: 'night', colours: 'x', version };
    assert.equal(migrate(stored, LATER), stored);
  }
});

test('a version that is none counts as 0', () => {
  fc.assert(
    fc.property(fc.anything(), (version) => {
      const number = versionOf({ version });
      assert.ok(number === 0 || (number === version && Number.isInteger(number) && number > 0));
    }),
  );
});
