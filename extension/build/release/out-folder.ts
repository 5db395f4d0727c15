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

/** What the files of a release are called. */
const RELEASED =
  /^(value-of-the-day|espoo-values)-(?:[a-z0-9-]+-)?\d+\.\d+\.\d+(-[a-z0-9-]+)?\.(zip|tgz|txt|ics|cdx\.json|crx)$/i;

/** Names that are not this project's alone: what they hold says whose they are. */
const SHARED_NAMES = ['updates.xml', 'SHA256SUMS', 'README.txt'];

/**
 * Writes a release into a folder, which is made where it is missing. What an earlier release left there goes, so that nothing
 * old is given out beside the new; whatever else is there stays.
 *
 * @param files by name
 * @returns the names of what went, but for those that are written anew
 * @throws {UsageError} before anything is changed, where a file of somebody else's would be overwritten
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

/** All is written beside its place first: a full disk leaves the earlier release whole, and nobody fetches half a package. */
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
