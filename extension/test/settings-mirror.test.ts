import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMirror, writeMirror } from '../src/settings/settings-mirror.ts';
import { DEFAULT_SETTINGS, SETTING_NAMES } from '../src/settings/settings-schema.ts';
import { anySettings, corrupted, jsonText, parseSettings } from './any-settings.ts';
import { fakeLocalStorage } from './fake-local-storage.ts';

const DEFAULTS = { settings: DEFAULT_SETTINGS, locked: new Set<never>() };

test('before anything is mirrored, the defaults are read', () => {
  assert.deepEqual(readMirror(fakeLocalStorage), DEFAULTS);
});

test('what is mirrored is read, with the names that a policy locks', () => {
  fc.assert(
    fc.property(anySettings, fc.uniqueArray(fc.constantFrom(...SETTING_NAMES)), (settings, names) => {
      const storage = fakeLocalStorage();
      const locked = new Set(names);
      writeMirror({ settings, locked }, 'fi', () => storage);
      assert.deepEqual(
        readMirror(() => storage),
        { settings, locked },
      );
    }),
  );
});

test('what a page of the older version has mirrored is read by the present names', () => {
  const text = JSON.stringify({ settings: { rest: 'always', motif: false, noted: true }, locked: [] });
  assert.deepEqual(readMirror(() => ({ getItem: () => text })).settings, {
    ...DEFAULT_SETTINGS,
    hiddenUntil: 'always',
    drawing: false,
    introSeen: true,
  });
});

test('whatever text is kept, reading gives whole settings that no page breaks on', () => {
  const kept = fc.record({ settings: corrupted, locked: fc.anything() }).map(jsonText);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), kept), (text) => {
      const { settings, locked } = readMirror(() => ({ getItem: () => text }));
      assert.deepEqual(settings, parseSettings(settings));
      for (const name of locked) assert.ok(SETTING_NAMES.includes(name));
    }),
  );
});

test('a browser that refuses localStorage throws nothing', () => {
  const refused = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  assert.deepEqual(readMirror(refused), DEFAULTS);
  writeMirror(DEFAULTS, 'fi', refused);
});
