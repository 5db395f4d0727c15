import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked, fileToCheck } from '../rollout/rollout-flags.ts';
import { SAMPLE_OPTIONS } from '../rollout/rollout-options.ts';
import { samples } from '../rollout/samples.ts';
import { FIREFOX_ID } from '../build/ids.ts';

const ID = 'abcdefghijklmnop'.repeat(2);
const UPDATES = 'https://a.fi/updates.xml';
const CHROME = ['--chrome-id', ID, '--chrome-update-url', UPDATES];
const OUT = ['--out', 'policies'];

test('a file to check is asked for alone', () => {
  assert.equal(fileToCheck(['--check', 'ours.json']), 'ours.json');
  assert.equal(fileToCheck(OUT), undefined);
  assert.throws(() => fileToCheck(['--check', 'ours.json', ...OUT]), /--out.*Usage/);
});

test('asked for nothing, it is the samples that are written', () => {
  assert.equal(asked([]), undefined);
});

test('policies are written for those browsers alone whose id and address are given', () => {
  const ours = asked([...OUT, ...CHROME]);
  assert.deepEqual(ours, {
    chrome: { id: ID, address: UPDATES },
    edge: undefined,
    firefox: undefined,
    out: 'policies',
    settingsFile: undefined,
  });
  assert.deepEqual(Object.keys(samples({ ...ours, settings: {} })).sort(), [
    'chrome-intune.txt',
    'chrome.json',
    'chrome.reg',
  ]);
  const firefox = asked([...OUT, '--firefox-url', 'http://localhost:8080/x.xpi', '--settings', 's.json']);
  assert.deepEqual(firefox?.firefox, { id: FIREFOX_ID, address: 'http://localhost:8080/x.xpi' });
  assert.deepEqual([firefox?.chrome, firefox?.edge, firefox?.settingsFile], [undefined, undefined, 's.json']);
});

test('with an organisation’s own ids and addresses nothing of the samples’ is written', () => {
  const all = asked([
    ...OUT,
    ...CHROME,
    ...['--edge-id', ID, '--edge-update-url', UPDATES, '--firefox-url', 'https://a.fi/x.xpi'],
  ]);
  const files = samples({ ...all, settings: {} });
  assert.deepEqual(Object.keys(files).sort(), Object.keys(samples(SAMPLE_OPTIONS)).sort());
  for (const content of Object.values(files))
    assert.ok(!content.includes('.example') && !content.includes(SAMPLE_OPTIONS.chrome.id));
});

for (const [args, said] of [
  [CHROME, /^--out is missing.*Usage: pnpm rollout .*--out/],
  [['--settings', 'ours.json'], /^--out is missing/],
  [[...OUT, '--settings', 'ours.json'], /^No browser given/],
  [[...OUT, '--chrome-id', ID], /^--chrome-id and --chrome-update-url belong together/],
  [[...OUT, '--edge-update-url', UPDATES], /^--edge-id and --edge-update-url belong together/],
  [
    [...OUT, '--chrome-id', 'foo', '--chrome-update-url', UPDATES],
    /^--chrome-id "foo" is not a valid id.*32 letters/,
  ],
  [[...OUT, '--edge-id', "it's", '--edge-update-url', UPDATES], /^--edge-id "it's" is not a valid id/],
  [[...OUT, '--edge-id', ID.toUpperCase(), '--edge-update-url', UPDATES], /is not a valid id/],
  [
    [...OUT, '--chrome-id', ID, '--chrome-update-url', 'http://a.fi/'],
    /^--chrome-update-url "http:\/\/a\.fi\/" begins with http:\/\/.*https:\/\//,
  ],
  [[...OUT, '--firefox-url', 'http://x/'], /^--firefox-url "http:\/\/x\/" begins with http:/],
  [[...OUT, '--firefox-url', 'x.xpi'], /^--firefox-url "x\.xpi" is not an address/],
  [[...OUT, '--firefox-url', 'https://me:secret@a.fi/'], /contains a user name or password/],
  [[...OUT, '--opera-id', ID], /--opera-id.*Usage/],
] as const) {
  test(`"${args.join(' ')}" is refused with what is wrong and what is allowed`, () => {
    assert.throws(
      () => asked(args),
      ({ name, message }: Error) => name === 'UsageError' && said.test(message) && !message.includes('\n'),
    );
  });
}
