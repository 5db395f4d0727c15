import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { managedSchema } from '../build/managed-schema.ts';
import { createManifest } from '../build/manifest.ts';
import { chromePolicy, firefoxPolicy } from '../rollout/json-policies.ts';
import { SAMPLE_OPTIONS } from '../rollout/rollout-options.ts';
import { samples } from '../rollout/samples.ts';
import { registryFile, registryValues } from '../rollout/windows-registry.ts';
import { CHROMIUM_ID, FIREFOX_ID } from '../build/ids.ts';
import { MAX_LINKS, MAX_TITLE, MAX_URL } from '../src/settings/link.ts';
import { MANAGEABLE_NAMES, validSettings } from '../src/settings/settings-schema.ts';

const FOLDER = new URL('../rollout/samples/', import.meta.url);
const guide = await readFile(new URL('../ROLLOUT.md', import.meta.url), 'utf8');

test('the samples kept are those the schema and the ids make (node rollout/make-samples.ts writes them)', async () => {
  const made = samples(SAMPLE_OPTIONS);
  assert.deepEqual((await readdir(FOLDER)).sort(), Object.keys(made).sort());
  for (const [name, content] of Object.entries(made))
    assert.equal(await readFile(new URL(name, FOLDER), 'utf8'), content, name);
});

test('what the samples set holds in the extension as it is', () => {
  const { chrome, firefox, settings } = SAMPLE_OPTIONS;
  const inChrome = chromePolicy(chrome, settings)['3rdparty'].extensions[CHROMIUM_ID];
  const inFirefox = firefoxPolicy(firefox, settings).policies['3rdparty'].Extensions[FIREFOX_ID];
  for (const set of [inChrome, inFirefox]) {
    assert.deepEqual(validSettings(set), set);
    assert.deepEqual(
      Object.keys(set ?? {}).filter((name) => !(MANAGEABLE_NAMES as readonly string[]).includes(name)),
      [],
    );
  }
});

test('a registry value can be turned back into the setting it stands for', () => {
  const settings = {
    language: 'fi',
    clock: true,
    drawing: false,
    links: [{ title: 'A "B" \\ C', url: 'https://a.fi/' }],
  };
  assert.deepEqual(registryValues(settings), {
    language: 'fi',
    clock: 1,
    drawing: 0,
    links: '[{"title":"A \\"B\\" \\\\ C","url":"https://a.fi/"}]',
  });
  const file = registryFile({ 'HKLM\\X': registryValues(settings) });
  const line = /^"links"="(.*)"\r$/m.exec(file)?.[1]?.replace(/\\(.)/g, '$1');
  assert.deepEqual(JSON.parse(line ?? ''), settings.links);
  assert.match(file, /^"clock"=dword:00000001\r$/m);
});

test('the template for Intune has every setting, and is well formed as far as tags go', () => {
  const text = samples(SAMPLE_OPTIONS)['chrome-intune.txt'] ?? '';
  for (const name of Object.keys(managedSchema().properties))
    assert.ok(text.includes(`<policy name="${name}"`));
  const open: string[] = [];
  for (const [, close, name, end] of text.matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/g)) {
    if (end === '/') continue;
    if (close === '/') assert.equal(open.pop(), name);
    else open.push(name ?? '');
  }
  assert.deepEqual(open, []);
});

test('the guide names each setting that a policy can set, with all it can be and its limits, and its example is that of the samples', () => {
  const limits: Record<string, string[]> = {
    links: [
      `at most ${MAX_LINKS},`,
      `1–${MAX_TITLE} characters`,
      `at most ${MAX_URL} `,
      'no user name or password',
    ],
  };
  for (const [name, { enum: choices = [] }] of Object.entries(managedSchema().properties)) {
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${name}\` `));
    assert.ok(row, name);
    for (const words of [...choices.map((choice) => JSON.stringify(choice)), ...(limits[name] ?? [])])
      assert.ok(row.includes(words), `${name}: ${words}`);
  }
  const [, example = ''] = /```json\n([^]*?)```/.exec(guide) ?? [];
  assert.deepEqual(JSON.parse(example), SAMPLE_OPTIONS.settings);
  for (const name of Object.keys(samples(SAMPLE_OPTIONS)))
    assert.ok(guide.includes(`(rollout/samples/${name})`), name);
});

test('guide and README name the lowest versions of browsers that the manifests do', async () => {
  const chromium = createManifest('chrome').minimum_chrome_version ?? '';
  const firefox = createManifest('firefox').browser_specific_settings?.gecko?.strict_min_version ?? '';
  const [major = ''] = firefox.split('.');
  assert.match(guide, new RegExp(`^\\| Chrome, Edge, Chromium \\| ${chromium} `, 'm'));
  assert.match(guide, new RegExp(`^\\| Firefox +\\| ${major} `, 'm'));
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  assert.ok(readme.includes(`Chrome and Edge from version ${chromium}, Firefox from ${major}.`));
});

test('every command of the guide is one line for every shell, and puts nothing into the project’s folder', () => {
  const blocks = [...guide.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].filter(([, language]) => language === 'sh');
  const lines = blocks.flatMap(([, , block = '']) => block.split('\n').filter(Boolean));
  assert.ok(lines.length >= 3);
  for (const line of lines) {
    assert.match(line, /^npx --yes pnpm@[\d.]+ /);
    assert.doesNotMatch(line, /[\\`$^%]/);
    for (const [, path = ''] of line.matchAll(/--(?:key|out|settings) (\S+)/g))
      assert.ok(path.startsWith('../rollout/'), path);
  }
});
