import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { signingKey } from '../build/release/signing-key.ts';

const COMMAND = fileURLToPath(new URL('../build/release/make-key.ts', import.meta.url));
const make = (...args: string[]) =>
  spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: temporaryFolder('key'),
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: undefined },
  });

test('a key is made with its folder, signs, and only its owner can read it', () => {
  const file = join(temporaryFolder('key'), 'rollout', 'ours.pem');
  const { status, stdout } = make('--out', file);
  assert.deepEqual([status, stdout], [0, `${file}\n`]);
  assert.equal(signingKey(readFileSync(file, 'utf8')).type, 'private');
  if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
});

test('an old key is never overwritten: one sentence says what to do', () => {
  const file = join(temporaryFolder('key'), 'ours.pem');
  make('--out', file);
  const old = readFileSync(file, 'utf8');
  const { status, stderr } = make('--out', file);
  assert.equal(stderr, `${file} exists, and a key is never overwritten. Rename the old one first.\n`);
  assert.equal(status, 1);
  assert.equal(readFileSync(file, 'utf8'), old);
});

test('without a file, the command says how it is typed', () => {
  const { status, stderr } = make();
  assert.match(stderr, /^--out is missing: .*Usage: pnpm make-key --out <file\.pem>\n$/);
  assert.equal(status, 1);
});
