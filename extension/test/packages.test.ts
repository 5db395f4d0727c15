import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { unzipSync } from 'fflate';
import { packages, SOURCES } from '../build/release/packages.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

const put = (builds: string, build: string, manifest: object) => {
  mkdirSync(join(builds, build), { recursive: true });
  writeFileSync(join(builds, build, 'manifest.json'), JSON.stringify(manifest));
};
function newBuilds() {
  const folder = temporaryFolder('builds');
  for (const build of BUILDS) put(folder, build, { version, key: 'x' });
  return folder;
}

test('a release has an archive for each store and the sources', () => {
  const builds = newBuilds();
  const files = packages(builds);
  const name = `value-of-the-day-espoo-visio-${version}`;
  assert.deepEqual(Object.keys(files), [
    `${name}-chrome.zip`,
    `${name}-edge.zip`,
    `${name}-firefox.zip`,
    ...['fi', 'sv', 'en'].map((language) => `${name}-store-${language}.txt`),
    `${name}-sources.zip`,
  ]);
  for (const browser of ['chrome', 'edge']) {
    const manifest = unzipSync(files[`${name}-${browser}.zip`] ?? Buffer.of())['manifest.json'];
    assert.deepEqual(JSON.parse(new TextDecoder().decode(manifest)), { version });
  }
});

test('a release is the same whenever it is packed', (t) => {
  const builds = newBuilds();
  const first = packages(builds, builds);
  t.mock.timers.enable({ apis: ['Date'], now: new Date('2031-07-01') });
  assert.deepEqual(packages(builds, builds), first);
});

test('without git, as in an archive from a web page, everything is packed but the sources', () => {
  const builds = newBuilds();
  const all = packages(builds);
  assert.ok(SOURCES in all);
  assert.deepEqual(
    Object.keys(packages(builds, builds)),
    Object.keys(all).filter((name) => name !== SOURCES),
  );
});

for (const build of BUILDS) {
  test(`a ${build} of another version is not packed`, () => {
    const builds = newBuilds();
    put(builds, build, { version: '9.9.9' });
    assert.throws(
      () => packages(builds),
      new RegExp(
        `^UsageError: The build in .*${build} is of version 9\\.9\\.9, package\\.json of ${version}`,
      ),
    );
  });

  test(`without a ${build} it says what builds one`, () => {
    const builds = newBuilds();
    rmSync(join(builds, build), { recursive: true });
    assert.throws(
      () => packages(builds),
      new RegExp(`^UsageError: There is no build in .*${build}.*pnpm release`),
    );
  });
}
