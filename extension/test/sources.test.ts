import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { notKept, sources } from '../build/release/sources.ts';

function newProject() {
  const root = temporaryFolder('sources');
  for (const folder of ['src', 'node_modules']) mkdirSync(join(root, folder));
  for (const path of ['src/ä.ts', 'node_modules/x.js', 'key.pem', 'read me'])
    writeFileSync(join(root, path), path);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
  const paths = () => Object.keys(sources(root) ?? {});
  return { root, git, paths };
}
const OUT = '/elsewhere';

test('the sources are what git keeps, as it is in the folder; what it does not keep is named', () => {
  const { root, git, paths } = newProject();
  git('init', '--quiet');
  writeFileSync(join(root, '.gitignore'), 'node_modules\n');
  git('add', 'src', 'read me', '.gitignore');
  writeFileSync(join(root, 'read me'), 'changed since');
  assert.deepEqual(paths(), ['.gitignore', 'read me', 'src/ä.ts']);
  assert.equal(String(sources(root)?.['read me']), 'changed since');
  assert.deepEqual(notKept(root, OUT), ['key.pem']);
});

test('the sources name the edition that was built, as whoever builds from them does not', () => {
  const { root, git } = newProject();
  writeFileSync(join(root, 'package.json'), '{ "edition": "espoo-visio" }');
  git('init', '--quiet');
  git('add', 'package.json');
  const before = process.env['EDITION'];
  try {
    process.env['EDITION'] = 'my-city';
    assert.equal(String(sources(root)?.['package.json']), '{ "edition": "my-city" }');
    const elsewhere = temporaryFolder('edition');
    writeFileSync(join(elsewhere, 'edition.yaml'), '');
    process.env['EDITION'] = elsewhere;
    assert.throws(() => sources(root), /lies outside of the project/);
  } finally {
    if (before === undefined) delete process.env['EDITION'];
    else process.env['EDITION'] = before;
  }
});

test('without git there are none, nor within a repository that keeps none of it', () => {
  const { root, git } = newProject();
  assert.equal(sources(root), undefined);
  assert.deepEqual(notKept(root, OUT), []);
  git('init', '--quiet');
  assert.equal(sources(root), undefined);
});

test('what was released into a folder of the project is no source that is missed', () => {
  const { root, git } = newProject();
  git('init', '--quiet');
  git('add', 'src', 'read me', 'node_modules');
  for (const folder of ['ours', 'ours too']) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, 'updates.xml'), '');
  }
  assert.deepEqual(notKept(root, join(root, 'ours')), ['key.pem', 'ours too/']);
});

for (const kind of ['', 'RSA ', 'EC ', 'ENCRYPTED ']) {
  test(`a tracked private key (${kind || 'PKCS #8'}) is not given out`, () => {
    const { root, git, paths } = newProject();
    writeFileSync(join(root, 'src/signing'), `x\n-----BEGIN ${kind}PRIVATE KEY-----\r\nMIIE\n`);
    git('init', '--quiet');
    git('add', 'read me', 'src/signing');
    assert.throws(paths, ({ name, message }: Error) => {
      assert.match(message, /^The sources hold a private key.*: src\/signing\. Keep it outside the project/);
      return name === 'UsageError' && !message.includes('\n');
    });
  });
}

test('words about keys are no key', () => {
  const { root, git, paths } = newProject();
  writeFileSync(
    join(root, 'read me'),
    'It begins with BEGIN PRIVATE KEY, as -----BEGIN RSA PRIVATE KEY-----.',
  );
  git('init', '--quiet');
  git('add', 'read me');
  assert.deepEqual(paths(), ['read me']);
});
