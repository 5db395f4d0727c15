// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { filesIn, zip } from '../src/archive.ts';
import { temporaryFolder } from '../src/temporary-folder.mjs';

const folder = temporaryFolder('archive');
mkdirSync(join(folder, 'one/b'), { recursive: true });
writeFileSync(join(folder, 'one/b/ä.txt'), 'second '.repeat(100));
writeFileSync(join(folder, 'one/a.txt'), 'first');

test('an archive holds every file of a folder by its path', () => {
  const unpacked = unzipSync(zip(filesIn(join(folder, 'one'))));
  assert.deepEqual(Object.keys(unpacked), ['a.txt', 'b/ä.txt']);
  assert.equal(Buffer.from(unpacked['b/ä.txt'] ?? []).toString(), 'second '.repeat(100));
});

test('the same files make the same bytes, in another folder, at another time, in another order and time zone', () => {
  const archive = zip(filesIn(join(folder, 'one')));
  cpSync(join(folder, 'one'), join(folder, 'two'), { recursive: true });
  utimesSync(join(folder, 'two/a.txt'), 0, 0);
  assert.deepEqual(zip(Object.fromEntries(Object.entries(filesIn(join(folder, 'two'))).reverse())), archive);

  const script = `import { filesIn, zip } from ${JSON.stringify(new URL('../src/archive.ts', import.meta.url))};
    process.stdout.write(zip(filesIn(process.argv[1])));`;
  for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles']) {
    const elsewhere = execFileSync(
      process.execPath,
      ['--input-type=module', '--eval', script, join(folder, 'two')],
      { env: { ...process.env, TZ } },
    );
    assert.ok(elsewhere.equals(archive), TZ);
  }
});
