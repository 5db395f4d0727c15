import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The time of each file in an archive. Archives have local time from 1980 on, so this moment reads the same in every time zone. */
const MTIME = new Date(1980, 0, 1);

/** Every file in a folder and beneath it: contents by the path in the folder, with `/` on every system. */
export function filesIn(folder: string): Record<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]),
  );
}

/** A zip archive of contents by path. The same files give the same bytes in any order, at any time and on any machine. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const sorted = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  return Buffer.from(zipSync(Object.fromEntries(sorted), { level: 9, mtime: MTIME }));
}
