import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@espoo-values/dev-tools/pnpm';
import { packages } from '@espoo-values/extension/build/release/packages.ts';
import { sums, SUMS } from '@espoo-values/extension/build/release/sums.ts';
import { packPlugin } from '../pack-plugin.ts';
import { calendars } from './calendars.ts';
import { materials } from './materials.ts';
import { type Files, named } from './names.ts';
import { npmPackages } from './npm-packages.ts';
import { readme } from './readme.ts';
import { webArchive } from './web-archive.ts';

/**
 * All files of the release, by name. The same sources give the same bytes at any time and on any machine.
 *
 * @throws {UsageError} if a build is missing or of another version, or if the sources do not fit
 */
export async function releaseFiles(): Promise<Files> {
  const files: Files = {
    [named('-web.zip')]: webArchive(),
    [named('-wordpress.zip')]: readFileSync(packPlugin('wordpress/espoo-values')),
    [named('-drupal.zip')]: readFileSync(packPlugin('drupal/espoo_values')),
    ...(await npmPackages()),
    ...packages(join(ROOT, 'extension/.output')),
    ...calendars(),
    [named('-sbom.cdx.json')]: await materials(),
  };
  const all = { ...files, 'README.txt': readme(Object.keys(files)) };
  return { ...all, [SUMS]: sums(all) };
}
