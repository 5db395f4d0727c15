import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CHROMIUM_ID, FIREFOX_ID } from '../build/ids.ts';
import { checkFile } from '../rollout/check-file.ts';
import { type RolloutOptions, SAMPLE_OPTIONS } from '../rollout/rollout-options.ts';
import { samples } from '../rollout/samples.ts';
import { settingsInFile } from '../rollout/settings-file.ts';
import { exportSettings } from '../src/options/transfer.ts';
import { DEFAULT_SETTINGS } from '../src/settings/settings-schema.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const read = (content: unknown) => settingsInFile('ours.json', bytes(JSON.stringify(content)));

test('the order of keys and spaces around words are nobody’s fault', () => {
  assert.deepEqual(read({ mostVisited: false, links: [{ url: 'https://a.fi/ ', title: ' A ' }] }), {
    links: [{ title: 'A', url: 'https://a.fi/' }],
    mostVisited: false,
  });
});

test('a file with the names that settings once had is read by their present ones', () => {
  assert.deepEqual(read({ rest: 'always', motif: false, clock: true }), {
    hiddenUntil: 'always',
    drawing: false,
    clock: true,
  });
});

test('a mark of Windows before the text is none of the text', () => {
  assert.deepEqual(settingsInFile('ours.json', bytes('\uFEFF{ "clock": true }')), { clock: true });
});

test('everything that would not hold is listed with its place, what is allowed, and where to read it', () => {
  const links = [
    { title: 'A', url: 'https://a.fi/' },
    { title: '', url: 'ftp://b.fi/' },
  ];
  assert.throws(
    () => read({ language: 'de', links, introSeen: true, colour: 1 }),
    ({ name, message }: Error) => {
      assert.equal(name, 'UsageError');
      for (const line of [
        /^ours\.json has/,
        /^ {2}language: must be one of: auto, fi, sv, en$/m,
        /^ {2}links\[1\]\.title: a name must have 1 to 60 characters, with at least one letter or digit, /m,
        /^ {2}links\[1\]\.url: an address must begin with https/m,
        /^ {2}introSeen: unknown setting; /m,
        /^ {2}colour: unknown setting/m,
        /ROLLOUT\.md/,
      ])
        assert.match(message, line);
      return true;
    },
  );
});

for (const text of ['{ "clock": true, }', '[]', '7', '']) {
  test(`the file "${text}" is no object of settings, and that is said`, () => {
    assert.throws(
      () => settingsInFile('ours.json', bytes(text)),
      /^UsageError: ours\.json (is not valid JSON|must be one object).*ROLLOUT\.md/,
    );
  });
}

test('a file that the settings page has exported will do', () => {
  const settings = { ...DEFAULT_SETTINGS, theme: 'dark' } as const;
  const { theme, clock } = settingsInFile(
    'ours.json',
    bytes(exportSettings({ settings, locked: new Set() })),
  );
  assert.deepEqual([theme, clock], ['dark', false]);
});

for (const [encoding, wrong] of [
  ['Windows-1252', Uint8Array.of(...bytes('{"links":[{"title":"P'), 0xe4, ...bytes('"}]}'))],
  ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, ...Buffer.from('{"clock":true}', 'utf16le'))],
  ['UTF-16 without its mark', Buffer.from('{"clock":true}', 'utf16le')],
] as const)
  test(`a file in ${encoding} is told to be saved as UTF-8`, () => {
    for (const read of [settingsInFile, checkFile])
      assert.throws(
        () => read('ours.json', wrong),
        /^UsageError: ours\.json is not in UTF-8\. Save it as UTF-8\.$/,
      );
  });

test('a day that has passed hides nothing, and that is said', () => {
  assert.throws(() => read({ hiddenUntil: '2020-01-01' }), /hiddenUntil: the day has passed/);
});

test('a policy is checked as its browser hands it on', () => {
  const check = (content: unknown) => checkFile('policy.json', bytes(JSON.stringify(content)));
  const chromium = (set: object) => ({ '3rdparty': { extensions: { [CHROMIUM_ID]: set } } });
  const firefox = (set: object) => ({ policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: set } } } });
  const links = [{ title: 'A', url: 'https://a.fi/' }];
  assert.deepEqual(check(chromium({ clock: true, links })), ['clock', 'links']);
  assert.deepEqual(check(firefox({ clock: 1, links: JSON.stringify(links) })), ['clock', 'links']);
  assert.deepEqual(check({ espooValuesSettings: { clock: true } }), ['clock']);
  for (const [content, said] of [
    [chromium({ clock: 1 }), /clock: must be true or false/],
    [firefox({ links: '[{"title":"A"}]' }), /links\[0\]\.url/],
    [firefox({ theme: 'pink' }), /theme: must be one of/],
    [{ policies: {} }, /sets nothing/],
    [{ '3rdparty': { extensions: { other: { a: 1 } } } }, /sets nothing/],
    [{ clock: 'yes' }, /clock/],
  ] as const)
    assert.throws(() => check(content), said);
});

for (const [name, other] of [
  ['chrome.reg', 'chrome.json'],
  ['chrome-intune.txt', 'chrome.json'],
  ['policies/edge-intune.ps1', 'edge.json'],
] as const)
  test(`asked to check ${name}, it names the file that it can check instead`, () => {
    assert.throws(() => checkFile(name, bytes('Windows Registry Editor Version 5.00')), {
      name: 'UsageError',
      message: `--check reads only .json. Check ${other}: ${basename(name)} has the same settings.`,
    });
  });

/** What the command writes for an organisation with its own key, by the name of the file. */
const written = (settings: RolloutOptions['settings']) => {
  const chrome = { id: 'abcdefghijklmnop'.repeat(2), address: 'https://a.fi/updates.xml' };
  return Object.entries(samples({ ...SAMPLE_OPTIONS, chrome, edge: chrome, settings }));
};

for (const [kind, settings] of [
  ['with settings', SAMPLE_OPTIONS.settings],
  ['that only install', {}],
] as const)
  test(`policies ${kind} are valid, as the command writes them`, () => {
    const policies = written(settings).filter(([name]) => name.endsWith('.json'));
    assert.equal(policies.length, 3);
    for (const [name, content] of policies)
      assert.deepEqual(checkFile(name, bytes(content)), Object.keys(settings), name);
  });

test('each piece of JSON in the guide is valid', async () => {
  const guide = await readFile(new URL('../ROLLOUT.md', import.meta.url), 'utf8');
  const pieces = [...guide.matchAll(/^```json\n([^]*?)^```$/gm)].map(([, piece = '']) => piece);
  assert.ok(pieces.length >= 2);
  for (const piece of pieces) checkFile('guide.json', bytes(piece));
});

test('a policy may install by either list, and sets nothing then', () => {
  const check = (content: unknown) => checkFile('policy.json', bytes(JSON.stringify(content)));
  const install = { ExtensionSettings: { [CHROMIUM_ID]: { installation_mode: 'removed' } } };
  for (const content of [install, { policies: install }, { ExtensionInstallForcelist: ['a;https://a.fi/'] }])
    assert.deepEqual(check(content), []);
  // Misspelt: that nothing is set is then no wish.
  const misspelt = { '3rdparty': { extensions: { ['a'.repeat(32)]: { langauge: 'fi' } } } };
  assert.throws(() => check({ ...install, ...misspelt }), /sets nothing for this extension/);
});
