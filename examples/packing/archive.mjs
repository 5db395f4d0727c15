// @ts-check
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn, zip } from '@espoo-values/dev-tools/archive';

const LICENSE = fileURLToPath(new URL('../../LICENSE', import.meta.url));

/**
 * Makes an archive of a folder of sources and of what is added to it: `dist/` beside the folder holds both.
 *
 * @param {string} source a folder; its name is the archive's too
 * @param {(folder: string) => void} add puts what is made into the copy
 * @returns {string} the archive's path
 */
export function pack(source, add) {
  const name = basename(source);
  const dist = join(dirname(source), 'dist');
  const folder = join(dist, name);
  rmSync(dist, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  cpSync(LICENSE, join(folder, 'LICENSE'));
  add(folder);
  const archive = `${folder}.zip`;
  writeFileSync(archive, zip(filesIn(dist)));
  return archive;
}
