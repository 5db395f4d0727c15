import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { packages, SOURCES } from '../build/release/packages.ts';
import { unzip } from './unzip.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const BUILDS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];

let builds: string;
const put = (build: string, manifest: object) => {
  mkdirSync(join(builds, build), { recursive: true });
  writeFileSync(join(builds, build, 'manifest.json'), JSON.stringify(manifest));
};
beforeEach(() => {
  builds = mkdtempSync(join(tmpdir(), 'espoo-values-builds-'));
  for (const build of BUILDS) put(build, { version, key: 'x' });
});
afterEach(() => {
  rmSync(builds, { recursive: true });
});

test('a release has an archive for each store, the sources, and sums that fit', () => {
  const files = packages(builds);
  const name = `espoo-values-${version}`;
  assert.deepEqual(Object.keys(files), [
    `${name}-chrome.zip`,
    `${name}-edge.zip`,
    `${name}-firefox.zip`,
    `${name}-sources.zip`,
    'SHA256SUMS',
  ]);
  const lines = Object.entries(files)
    .filter(([file]) => file !== 'SHA256SUMS')
    .map(([file, content]) => `${createHash('sha256').update(content).digest('hex')}  ${file}\n`);
  assert.equal(String(files['SHA256SUMS']), lines.join(''));
  const manifest = unzip(files[`${name}-chrome.zip`] ?? Buffer.of()).get('manifest.json');
  assert.deepEqual(JSON.parse(String(manifest)), { version });
});

test('from an archive of a web page a server of one’s own can be served, if without the sources; no store can', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const selfHosting = {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    address: 'https://a.fi/',
  };
  const files = Object.keys(packages(builds, selfHosting, builds));
  assert.ok(files.includes(`espoo-values-${version}.crx`) && files.includes('updates.xml'));
  assert.ok(!files.includes(SOURCES));
  assert.ok(Object.keys(packages(builds, selfHosting)).includes(SOURCES));
  assert.throws(() => packages(builds, undefined, builds), /^UsageError: Nothing says which files/);
});

for (const build of BUILDS) {
  test(`a ${build} of another version is not packed`, () => {
    put(build, { version: '9.9.9' });
    assert.throws(
      () => packages(builds),
      new RegExp(
        `^UsageError: The build in .*${build} is of version 9\\.9\\.9, package\\.json of ${version}`,
      ),
    );
  });

  test(`without a ${build} it says what builds one`, () => {
    rmSync(join(builds, build), { recursive: true });
    assert.throws(
      () => packages(builds),
      new RegExp(`^UsageError: There is no build in .*${build}.*pnpm release`),
    );
  });
}
