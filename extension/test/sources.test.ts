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
  assert.deepEqual(leftOut(root), { paths: ['key.pem'], because: 'git does not keep it' });
});

test('an unpacked archive has no git, and gives the same sources by its list', () => {
  writeFileSync(join(root, 'SOURCES.txt'), 'read me\nsrc/ä.ts\n');
  assert.deepEqual(paths(), ['read me', 'src/ä.ts', 'SOURCES.txt']);
});

test('without either it says so, even within a repository that keeps none of it', () => {
  const said = /^UsageError: Nothing says which files of .* are the sources: .*git.*SOURCES\.txt/;
  assert.throws(paths, said);
  git('init', '--quiet');
  assert.throws(paths, said);
});

test('what a fork has added to an unpacked archive, and not to its list, is named', () => {
  writeFileSync(join(root, '.gitignore'), '# none of ours\nnode_modules/\n*.pem\n/src/made/\n');
  for (const folder of ['src/made', 'src/deeper/node_modules'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const path of ['src/made/x.ts', 'src/deeper/node_modules/y.js', 'src/deeper/new.ts'])
    writeFileSync(join(root, path), path);
  writeFileSync(join(root, 'SOURCES.txt'), '.gitignore\nread me\nsrc/ä.ts\n');
  assert.deepEqual(leftOut(root), {
    paths: ['src/deeper/new.ts'],
    because: 'SOURCES.txt does not list it',
  });
});

test('what was released into a folder of the project is no source that is missed', () => {
  git('init', '--quiet');
  git('add', 'src', 'read me', 'node_modules');
  for (const folder of ['ours', 'ours too']) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, 'updates.xml'), '');
  }
  assert.deepEqual(leftOut(root, join(root, 'ours')).paths, ['key.pem', 'ours too/updates.xml']);
});

for (const kind of ['', 'RSA ', 'EC ', 'ENCRYPTED ']) {
  test(`a tracked private key (${kind || 'PKCS #8'}) is not given out`, () => {
    writeFileSync(join(root, 'src/signing'), `x\n-----BEGIN ${kind}PRIVATE KEY-----\r\nMIIE\n`);
    writeFileSync(join(root, 'SOURCES.txt'), 'read me\nsrc/signing\n');
    assert.throws(paths, ({ name, message }: Error) => {
      assert.match(message, /^The sources hold a private key.*: src\/signing\. Keep it outside the project/);
      return name === 'UsageError' && !message.includes('\n');
    });
  });
}

test('words about keys are no key', () => {
  writeFileSync(
    join(root, 'read me'),
    'It begins with BEGIN PRIVATE KEY, as -----BEGIN RSA PRIVATE KEY-----.',
  );
  writeFileSync(join(root, 'SOURCES.txt'), 'read me\n');
  assert.deepEqual(paths(), ['read me', 'SOURCES.txt']);
});
