import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../command-line.ts';

/** The names of the files of a release. */
const RELEASED =
  /^(value-of-the-day|espoo-values)-(?:[a-z0-9-]+-)?\d+\.\d+\.\d+(-[a-z0-9-]+)?\.(zip|tgz|txt|ics|cdx\.json|crx)$/i;

/** Names that other projects use too. The content of such a file says whose it is. */
const SHARED_NAMES = ['updates.xml', 'SHA256SUMS', 'README.txt'];

/**
 * Writes a release into a folder, and makes the folder if it is missing. It removes the files of an earlier release, so that
 * nobody gives out old files beside the new ones. All other files stay.
 *
 * @param files contents by name
 * @returns the names of the removed files, except those that are written anew
 * @throws {UsageError} before any change, if it would overwrite somebody else's file
 */
export function writeRelease(folder: string, files: Readonly<Record<string, Buffer>>): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const present = readdirSync(folder, { withFileTypes: true });
  const ours = present
    .filter((entry) => entry.isFile() && isOurs(folder, entry.name))
    .map(({ name }) => name);
  const foreign = present.map(({ name }) => name).find((name) => name in files && !ours.includes(name));
  if (foreign !== undefined)
    throw new UsageError(
      `${join(folder, foreign)} belongs to something else and would be overwritten. Choose another folder with --out.`,
    );
  putInPlace(folder, files);
  const gone = ours.filter((name) => !(name in files));
  for (const name of gone) rmSync(join(folder, name));
  return gone;
}

/** Writes all files aside first. So a full disk leaves the earlier release whole, and nobody fetches half a package. */
function putInPlace(folder: string, files: Readonly<Record<string, Buffer>>): void {
  const aside = mkdtempSync(join(folder, '.new-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(aside, name), content);
    for (const name of Object.keys(files)) renameSync(join(aside, name), join(folder, name));
  } finally {
    rmSync(aside, { recursive: true });
  }
}

function isOurs(folder: string, name: string): boolean {
  if (!SHARED_NAMES.includes(name)) return RELEASED.test(name);
  return readFileSync(join(folder, name), 'utf8').includes('value-of-the-day-');
}
