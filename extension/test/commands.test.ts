import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';

/* What is typed wrong is said at once. A build would fail here: the script that would build has no such name. */

const FIRST = fileURLToPath(new URL('../build/build-first.ts', import.meta.url));
const COMMANDS = {
  release: [FIRST, 'no such script', 'examples/packing/release/release.ts'],
  rollout: [FIRST, 'no such script', 'extension/rollout/make-samples.ts'],
  'make-key': [fileURLToPath(new URL('../build/release/make-key.ts', import.meta.url))],
  sign: [fileURLToPath(new URL('../build/release/sign.ts', import.meta.url))],
};

for (const [name, command] of Object.entries(COMMANDS)) {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [...command, ...args], { encoding: 'utf8', timeout: 20_000 });

  test(`pnpm ${name} --help says how it is typed, before anything is built`, () => {
    const { status, stdout } = run('--help');
    assert.match(stdout, new RegExp(`^Usage: pnpm ${name} `));
    assert.equal(status, 0);
  });

  test(`pnpm ${name} names a wrong flag, before anything is built`, () => {
    const { status, stdout, stderr } = run('--colour', 'blue');
    assert.match(stderr, new RegExp(`^Unknown option '--colour'.*Usage: pnpm ${name} .*\n$`));
    assert.deepEqual([status, stdout], [1, '']);
  });
}

test('a release takes no key: that is told before anything is built, with the command that does', () => {
  const args = [...COMMANDS.release, '--key', 'ours.pem'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000 });
  assert.match(stderr, /^Unknown option '--key'.*pnpm sign/s);
  assert.equal(status, 1);
});

test('an edition that nobody could build from the sources is refused before anything is built', () => {
  const folder = temporaryFolder('edition');
  writeFileSync(join(folder, 'edition.yaml'), '');
  const args = [...COMMANDS.release, '--edition', folder];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000 });
  assert.match(stderr, /^The edition .* lies outside of the project.*\n$/);
  assert.equal(status, 1);
});

test('a build that fails is told in one line after its own messages, without a stack', () => {
  const args = [...COMMANDS.rollout, '--out', temporaryFolder('rollout')];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });
  assert.match(stderr, /run no such script" ended with exit code 1\. Its own messages are above\.\n$/);
  assert.doesNotMatch(stderr, /\n {4}at /);
  assert.equal(status, 1);
});
