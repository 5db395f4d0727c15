// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/**
 * What a file in an archive says of its time. An archive holds local time from 1980 on, so this moment reads the same in
 * every time zone.
 */
const MTIME = new Date(1980, 0, 1);

/**
 * Every file in a folder and beneath it.
 *
 * @param {string} folder
 * @returns {Record<string, Buffer>} contents by the path in the folder, with `/` on every system
 */
export function filesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file).replaceAll(sep, '/'), readFileSync(file)];
    }),
  );
}

/**
 * Packs files as a zip archive. The same files make the same bytes, in whatever order, whenever and wherever they are packed.
 *
 * @param {Readonly<Record<string, Uint8Array>>} files contents by path
 * @returns {Buffer}
 */
export function zip(files) {
  const sorted = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  return Buffer.from(zipSync(Object.fromEntries(sorted), { level: 9, mtime: MTIME }));
}
