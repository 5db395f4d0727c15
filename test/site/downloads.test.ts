import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { it } from 'node:test';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { DOWNLOADS, hasRelease, packagesIn } from '../../examples/site/downloads.mjs';

const hash = 'a1'.repeat(32);

it('the downloads are the files of the release, with their checksums and what they are for', () => {
  const folder = `${temporaryFolder('release')}/`;
  const names = [
    'city-0.1.0-web.zip',
    'city-0.1.0-fi.ics',
    'city-0.1.0-store-fi.txt',
    'city-0.1.0-other.bin',
  ];
  writeFileSync(`${folder}SHA256SUMS`, [...names, 'README.txt'].map((name) => `${hash}  ${name}\n`).join(''));
  for (const name of names) writeFileSync(folder + name, 'x'.repeat(1500));
  assert.deepEqual(
    packagesIn(folder),
    ['web', 'calendar', 'store', 'other'].map((kind, index) => ({
      name: names[index],
      hash,
      kind,
      size: 2,
      language: ['calendar', 'store'].includes(kind) ? 'fi' : '',
    })),
  );
});

it('the versions that the plugins need are as they state them', () => {
  assert.deepEqual(DOWNLOADS.needs, { wordpress: '6.1', php: '8.0', drupal: '10.2–11' });
});

it('there are none before the first release', () => {
  assert.deepEqual(packagesIn(`${temporaryFolder('empty')}/`), []);
});

it('a release of another version or edition is not the one that the site needs', () => {
  const folder = `${temporaryFolder('release')}/`;
  const name = 'espoo-values-city-0.1.0-web.zip';
  writeFileSync(`${folder}SHA256SUMS`, `${hash}  ${name}\n`);
  writeFileSync(folder + name, '');
  assert.equal(hasRelease({ edition: 'city', version: '0.1.0' }, folder), true);
  assert.equal(hasRelease({ edition: 'city', version: '0.1.1' }, folder), false);
  assert.equal(hasRelease({ edition: 'other', version: '0.1.0' }, folder), false);
  assert.equal(hasRelease({ edition: 'city', version: '0.1.0' }, `${temporaryFolder('empty')}/`), false);
});
