import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMirror, writeMirror } from '../src/settings/settings-mirror.ts';
import { DEFAULT_SETTINGS } from '../src/settings/settings-schema.ts';

function fakeLocalStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

test('what is mirrored is read; before that, the defaults', () => {
  const storage = fakeLocalStorage();
  assert.deepEqual(
    readMirror(() => storage),
    DEFAULT_SETTINGS,
  );
  writeMirror({ language: 'sv', theme: 'dark' }, () => storage);
  assert.deepEqual(
    readMirror(() => storage),
    { language: 'sv', theme: 'dark' },
  );
});

test('whatever text is kept, reading gives settings', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const settings = readMirror(() => ({ getItem: () => text }));
      assert.deepEqual(Object.keys(settings), Object.keys(DEFAULT_SETTINGS));
    }),
  );
});

test('a browser that refuses localStorage throws nothing', () => {
  const refused = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  assert.deepEqual(readMirror(refused), DEFAULT_SETTINGS);
  writeMirror(DEFAULT_SETTINGS, refused);
});
