import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { it } from 'node:test';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { packagesIn } from '../../examples/site/downloads.mjs';

const hash = 'a1'.repeat(32);

it('the downloads are the files of the release, with their checksums and what they are for', () => {
  const folder = `${temporaryFolder('release')}/`;
  const names = ['city-0.1.0-web.zip', 'city-0.1.0-fi.ics', 'city-0.1.0-other.bin'];
  writeFileSync(`${folder}SHA256SUMS`, [...names, 'README.txt'].map((name) => `${hash}  ${name}\n`).join(''));
  for (const name of names) writeFileSync(folder + name, 'x'.repeat(1500));
  assert.deepEqual(
    packagesIn(folder),
    ['web', 'calendar', 'other'].map((kind, index) => ({ name: names[index], hash, kind, size: 2 })),
  );
});

it('there are none before the first release', () => {
  assert.deepEqual(packagesIn(`${temporaryFolder('empty')}/`), []);
});
