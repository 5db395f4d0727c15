import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  optionsOf,
  parseSettings,
  SETTING_NAMES,
  validSettings,
} from '../src/settings/settings-schema.ts';

/** Objects with the settings' names as keys, each with something right or anything at all. */
const stored = fc.record(
  Object.fromEntries(
    SETTING_NAMES.map((name) => [name, fc.oneof(fc.constantFrom(...optionsOf(name)), fc.anything())]),
  ),
  { requiredKeys: [] },
);

test('the default of each setting is its first option', () => {
  assert.deepEqual(DEFAULT_SETTINGS, { language: 'auto', theme: 'auto' });
  for (const name of SETTING_NAMES) assert.equal(optionsOf(name)[0], DEFAULT_SETTINGS[name]);
});

test('whatever is stored, the settings are whole and each is one of its options', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), stored), (anything) => {
      const settings = parseSettings(anything);
      assert.deepEqual(Object.keys(settings), SETTING_NAMES);
      for (const name of SETTING_NAMES)
        assert.ok(optionsOf(name).some((option) => option === settings[name]));
    }),
  );
});

test('a malformed setting takes no other with it', () => {
  fc.assert(
    fc.property(stored, (some) => {
      const settings = parseSettings(some);
      for (const name of SETTING_NAMES) {
        const value: unknown = some[name];
        const isValid = optionsOf(name).some((option) => option === value);
        assert.equal(settings[name], isValid ? value : DEFAULT_SETTINGS[name]);
        assert.equal(Object.hasOwn(validSettings(some), name), isValid);
      }
    }),
  );
});

test('what is stored under other names is left out', () => {
  assert.deepEqual(validSettings({ language: 'sv', colour: 'red', __proto__: { theme: 'dark' } }), {
    language: 'sv',
  });
});
