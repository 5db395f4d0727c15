// @ts-check
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

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
  const archive = join(dist, `${name}.zip`);
  writeFileSync(archive, zipSync(filesOf(folder, name)));
  return archive;
}

/** Every file below a folder, by its path in the archive. @param {string} root @param {string} name */
function filesOf(root, name) {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(paths.map((path) => [`${name}/${relative(root, path)}`, readFileSync(path)]));
}
