import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exportSettings, importSettings } from '../src/options/transfer.ts';
import { problemsInWords } from '../src/settings/setting-problems.ts';
import { MANAGEABLE_NAMES, type SettingName, SETTINGS } from '../src/settings/settings-schema.ts';
import { anySettings, corrupted, jsonText } from './any-settings.ts';

const NOTHING: ReadonlySet<SettingName> = new Set();

const file = (settings: unknown) => JSON.stringify({ espooValuesSettings: settings });

test('what is exported is imported as it was, but for the note read', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const read = importSettings(exportSettings({ settings, locked: NOTHING }), NOTHING);
      const exported = Object.fromEntries(MANAGEABLE_NAMES.map((name) => [name, settings[name]]));
      assert.deepEqual([read.change, read.left, read.problems], [exported, [], []]);
    }),
  );
});

test('what a policy has set is not exported, and is left as it is by an import', () => {
  fc.assert(
    fc.property(anySettings, fc.subarray([...MANAGEABLE_NAMES]), (settings, names) => {
      const locked = new Set<SettingName>(names);
      const without = importSettings(exportSettings({ settings, locked }), NOTHING);
      assert.deepEqual(
        Object.keys(without.change).sort(),
        MANAGEABLE_NAMES.filter((name) => !locked.has(name)).toSorted(),
      );
      const all = importSettings(exportSettings({ settings, locked: NOTHING }), locked);
      assert.deepEqual([...all.left].sort(), [...names].sort());
      assert.deepEqual(all.change, without.change);
    }),
  );
});

test('every problem of a file is listed with its place and what is allowed there, and nothing is taken', () => {
  const read = importSettings(
    file({
      language: 'de',
      clock: 'yes',
      hiddenUntil: 'tomorrow',
      colour: 1,
      introSeen: true,
      links: [{ title: 'A', url: 'https://a.fi/' }, { title: '', url: 'ftp://b.fi/' }, 7, { title: 'C' }],
    }),
    NOTHING,
  );
  assert.deepEqual(read.change, {});
  assert.deepEqual(read.problems.map(({ path, allowed }) => `${path}: ${allowed}`).sort(), [
    'clock: boolean',
    'colour: name',
    'hiddenUntil: hiddenUntil',
    'introSeen: name',
    'language: choice',
    'links[1].title: title',
    'links[1].url: url',
    'links[2]: link',
    'links[3].url: url',
  ]);
  assert.deepEqual(read.problems.find(({ path }) => path === 'language')?.options, SETTINGS.language.options);
});

test('a file of the older version is imported by the present names', () => {
  const { change, problems } = importSettings(file({ rest: 'always', motif: false, version: 0 }), NOTHING);
  assert.deepEqual([change, problems], [{ hiddenUntil: 'always', drawing: false }, []]);
});

test('a name that every object has is no setting either', () => {
  for (const key of ['constructor', '__proto__', 'toString']) {
    const { change, problems } = importSettings(
      `{"espooValuesSettings":{"clock":true,"${key}":{}}}`,
      NOTHING,
    );
    assert.deepEqual([change, problems], [{}, [{ path: key, allowed: 'name', options: MANAGEABLE_NAMES }]]);
  }
});

test('a day that has passed is imported, and that it hides nothing is said', () => {
  const { change, problems, notes } = importSettings(file({ hiddenUntil: '2020-01-01' }), NOTHING);
  assert.deepEqual([change, problems], [{ hiddenUntil: '2020-01-01' }, []]);
  assert.deepEqual(notes, [{ path: 'hiddenUntil', allowed: 'past' }]);
});

test('a list too long is one problem', () => {
  const links = Array.from({ length: 25 }, () => ({ title: 'A', url: 'https://a.fi/' }));
  assert.deepEqual(importSettings(file({ links }), NOTHING).problems, [{ path: 'links', allowed: 'links' }]);
});

test('a file of very many mistakes is refused all the same, and lists the first of them', () => {
  const many = Object.fromEntries(Array.from({ length: 130_000 }, (_, index) => [`setting${index}`, 1]));
  const { problems } = importSettings(file(many), NOTHING);
  assert.equal(problems.length, 130_000);
  const lines = problemsInWords(problems, 'en');
  assert.deepEqual([lines.length, lines.at(-1)], [21, { path: '', text: '… and 129980 more' }]);
});

test('another file than one of settings is said to be that', () => {
  for (const [text, allowed] of [
    [undefined, 'encoding'],
    ['', 'json'],
    ['{', 'json'],
    ['[]', 'file'],
    ['{"language":"fi"}', 'file'],
    [file({}), 'file'],
    [file({ version: 1 }), 'file'],
    [file({ version: 999, language: 'fi' }), 'version'],
  ])
    assert.deepEqual(
      importSettings(text, NOTHING).problems.map((problem) => problem.allowed),
      [allowed],
    );
});

test('whatever a file holds, it is taken whole or not at all', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        corrupted.map((settings) => jsonText({ espooValuesSettings: settings })),
      ),
      (text) => {
        const { change, problems } = importSettings(text, NOTHING);
        if (problems.length > 0) assert.deepEqual(change, {});
        for (const { path } of problems) assert.doesNotMatch(path, /undefined|object/);
      },
    ),
  );
});
