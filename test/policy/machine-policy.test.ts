import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { chromiumFolder, MachinePolicy } from './machine-policy.ts';

function newPlace() {
  const root = temporaryFolder('machine-policy');
  return { root, file: join(root, 'browser/policies/policies.json') };
}

test('where no policy was, none is left, nor its folders', () => {
  const { root, file } = newPlace();
  const policy = new MachinePolicy(file);
  policy.write({ a: 1 });
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), { a: 1 });
  policy.restore();
  assert.equal(existsSync(join(root, 'browser')), false);
});

test('a policy that was there is put back to the letter', () => {
  const { file } = newPlace();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '{ "of": "another" }\n');
  const policy = new MachinePolicy(file);
  policy.write({ a: 1 });
  policy.restore();
  assert.equal(readFileSync(file, 'utf8'), '{ "of": "another" }\n');
});

test('a policy that was there is put back though the test ends in the middle', () => {
  const { file } = newPlace();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'before');
  const module = new URL('machine-policy.ts', import.meta.url).href;
  const breaksOff = `const { MachinePolicy } = await import(${JSON.stringify(module)});
    new MachinePolicy(${JSON.stringify(file)}).write({});
    process.kill(process.pid, 'SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 10_000));`;
  spawnSync(process.execPath, ['--input-type=module', '--eval', breaksOff]);
  assert.equal(readFileSync(file, 'utf8'), 'before');
});

test('the folder of policies follows from what the browser is, wherever its program lies', () => {
  for (const [version, folder] of [
    ['Chromium 156.0.7151.55 built on Debian GNU/Linux 13 (trixie)\n', '/etc/chromium'],
    ['Google Chrome 156.0.7151.55 \n', '/etc/opt/chrome'],
    ['Google Chrome for Testing 156.0.7151.55 \n', '/etc/opt/chrome_for_testing'],
    ['', '/etc/chromium'],
  ] as const)
    assert.equal(chromiumFolder(version), folder);
});
