// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../src/pnpm.mjs';
import { setVersion } from '../src/set-version.ts';
import { temporaryFolder } from '../src/temporary-folder.mjs';

const [, version = ''] = /"version": "(.*)"/.exec(readFileSync(join(ROOT, 'package.json'), 'utf8')) ?? [];

const PLUGIN = 'examples/wordpress/espoo-values';
const FILES = [
  ...globSync('{package.json,{widget,extension,examples,test,packages/*}/package.json}', { cwd: ROOT }),
  ...['widget/src/version.ts', `${PLUGIN}/espoo-values.php`, `${PLUGIN}/readme.txt`],
];

/** A copy of the files that name the version. */
function copy() {
  const root = temporaryFolder('version');
  const paths = [...FILES, 'CHANGELOG.md'];
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(ROOT, path), join(root, path));
  }
  writeFileSync(
    join(root, 'CHANGELOG.md'),
    '# Changelog\n\n## 9.9.9 – unreleased\n\n- New.\n\n## 0.0.1 – 2026-01-01\n',
  );
  const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
  return { root, paths, read };
}

describe('setting the version', () => {
  it('changes it in every file that names it, and gives the list of changes its day', () => {
    const { root, paths, read } = copy();
    const written = setVersion(root, '12.3.4', '2027-02-01');
    assert.deepEqual(written.toSorted(), paths.toSorted());
    for (const path of written.filter((each) => each !== 'CHANGELOG.md')) {
      const before = readFileSync(join(ROOT, path), 'utf8');
      assert.equal(read(path), before.replace(version, '12.3.4'), path);
    }
    assert.equal(
      read('CHANGELOG.md'),
      '# Changelog\n\n## 12.3.4 – 2027-02-01\n\n- New.\n\n## 0.0.1 – 2026-01-01\n',
    );
  });

  it('writes nothing where the version will not do, or nothing is to be released', () => {
    const { root, read } = copy();
    for (const wrong of ['', '1.2', 'v1.2.3', '1.2.3-beta', '01.2.3'])
      assert.throws(() => setVersion(root, wrong, '2027-02-01'), /is not a version\. Write three numbers/);
    writeFileSync(join(root, 'CHANGELOG.md'), '# Changelog\n\n## 0.0.1 – 2026-01-01\n');
    assert.throws(() => setVersion(root, '12.3.4', '2027-02-01'), /CHANGELOG\.md has nothing unreleased/);
    assert.ok(read('package.json').includes(`"version": "${version}"`));
  });

  it('works in unpacked sources, where there is no git', () => {
    const { root, read } = copy();
    cpSync(join(ROOT, 'packages/dev-tools/src'), join(root, 'packages/dev-tools/src'), { recursive: true });
    const command = join(root, 'packages/dev-tools/src/set-version.ts');
    const { status, stderr } = spawnSync(process.execPath, [command, '12.3.4'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, npm_lifecycle_event: 'version' },
    });
    assert.deepEqual([status, stderr], [0, '']);
    assert.ok(read('extension/package.json').includes('"version": "12.3.4"'));
  });
});
