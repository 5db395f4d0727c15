import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inShape } from '../src/settings/policy.ts';
import { problemsInPolicy } from '../src/settings/setting-problems.ts';
import { MANAGEABLE_NAMES, validSettings } from '../src/settings/settings-schema.ts';
import { anySettings } from './any-settings.ts';

const LINKS = [{ title: 'A', url: 'https://a.fi/' }];

test('a policy as Windows and Firefox hand it on is understood', () => {
  for (const [set, understood] of [
    [
      { clock: 1, drawing: 0, mostVisited: 0 },
      { clock: true, drawing: false, mostVisited: false },
    ],
    [
      { clock: 'true', drawing: 'False', mostVisited: '0' },
      { clock: true, drawing: false, mostVisited: false },
    ],
    [{ links: JSON.stringify(LINKS) }, { links: LINKS }],
    [{ links: [JSON.stringify(LINKS[0])] }, { links: LINKS }],
    [{ links: '[]' }, { links: [] }],
    [{ language: 'SV' }, { language: 'sv' }],
    [{ language: 'sv-FI' }, { language: 'sv' }],
    [{ language: ' en_GB ' }, { language: 'en' }],
    [{ theme: 'Dark ' }, { theme: 'dark' }],
    [{ view: 'MISSION' }, { view: 'mission' }],
    [{ hiddenUntil: ' Always' }, { hiddenUntil: 'always' }],
    [{ hiddenUntil: '' }, { hiddenUntil: '' }],
  ] as const) {
    const values = inShape(set);
    assert.deepEqual(validSettings(values), understood);
    assert.deepEqual(problemsInPolicy(values), []);
  }
});

test('what only looks like a switch is none', () => {
  for (const clock of [[1], { toString: 0 }, 2, 'yes', null])
    assert.deepEqual(validSettings(inShape({ clock })), {});
});

test('a policy of the right shape is read as it is', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      assert.deepEqual(inShape(settings), settings);
    }),
  );
});

test('whatever else a policy sets is told, each with its place', () => {
  const told = (set: Record<string, unknown>) => problemsInPolicy(inShape(set)).map(({ path }) => path);
  assert.deepEqual(
    told({
      clock: 2,
      theme: 'pink',
      language: 'de-DE',
      links: '[{"title":"A"}]',
      rest: 'always',
      hiddenUntil: '2020-01-01',
    }),
    ['clock', 'theme', 'language', 'links[0].url', 'rest', 'hiddenUntil'],
  );
  assert.deepEqual(told({ links: 'https://a.fi/' }), ['links']);
});

test('whatever a policy holds, nothing is thrown, and what is not understood is told', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...MANAGEABLE_NAMES), fc.anything()), (set) => {
      const values = inShape(set);
      const told = problemsInPolicy(values).map(({ path }) => path.split('[')[0]);
      const understood = Object.keys(validSettings(values));
      for (const name of Object.keys(set)) assert.ok(understood.includes(name) || told.includes(name), name);
    }),
  );
});
