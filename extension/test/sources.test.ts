import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { leftOut, sources } from '../build/release/sources.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'espoo-values-sources-'));
  for (const folder of ['src', 'node_modules']) mkdirSync(join(root, folder));
  for (const path of ['src/ä.ts', 'node_modules/x.js', 'key.pem', 'read me'])
    writeFileSync(join(root, path), path);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
const paths = () => sources(root).map(({ path }) => path);

test('the sources are what git keeps, and a list of it', () => {
  git('init', '--quiet');
  writeFileSync(join(root, '.gitignore'), 'node_modules\n');
  git('add', 'src', 'read me', '.gitignore');
  assert.deepEqual(paths(), ['.gitignore', 'read me', 'src/ä.ts', 'SOURCES.txt']);
  assert.equal(sources(root).at(-1)?.content.toString(), '.gitignore\nread me\nsrc/ä.ts\n');
  assert.deepEqual(leftOut(root), ['key.pem']);
});

test('an unpacked archive has no git, and gives the same sources by its list', () => {
  writeFileSync(join(root, 'SOURCES.txt'), 'read me\nsrc/ä.ts\n');
  assert.deepEqual(paths(), ['read me', 'src/ä.ts', 'SOURCES.txt']);
  assert.deepEqual(leftOut(root), []);
});

test('without either it says so, even within a repository that keeps none of it', () => {
  const said = /^UsageError: Nothing says which files of .* are the sources: .*git.*SOURCES\.txt/;
  assert.throws(paths, said);
  git('init', '--quiet');
  assert.throws(paths, said);
});
