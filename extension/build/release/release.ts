import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flagsIn, fromCaller, reason, runCommand, UsageError } from '../command-line.ts';
import { RELEASE as USAGE } from '../usages.ts';
import { writeRelease } from './out-folder.ts';
import { packages, type SelfHosting, SOURCES } from './packages.ts';
import { notKept } from './sources.ts';

/*
 * Packs the builds for the stores, and, with a key and an address, for an organisation's own server: see ROLLOUT.md.
 */

const EXTENSION = join(import.meta.dirname, '../..');
const ROOT = join(EXTENSION, '..');

await runCommand(() => {
  const { key, address, out: given } = flagsIn(process.argv.slice(2), ['key', 'address', 'out'], USAGE);
  const out = given === undefined ? join(EXTENSION, '.output/release') : fromCaller(given);
  const files = packages(join(EXTENSION, '.output'), selfHosting(key, address));
  for (const name of writeRelease(out, files)) console.log(`  removed  ${join(out, name)}`);
  for (const [name, { length }] of Object.entries(files))
    console.log(`${String(length).padStart(9)}  ${join(out, name)}`);
  if (!(SOURCES in files))
    console.warn(
      `${SOURCES} is left out: git does not say which files of ${ROOT} are the sources. A store may ask for it; then "git init" and "git add ." there, and release again.`,
    );
  const left = notKept(ROOT, out);
  if (left.length > 0)
    console.warn(
      `These files are not tracked by git, so they are not in the sources archive: ${left.join(', ')}`,
    );
});

function selfHosting(key?: string, address?: string): SelfHosting | undefined {
  if (key === undefined && address === undefined) return undefined;
  if (key === undefined || address === undefined)
    throw new UsageError(`--key and --address belong together: give both or neither. Usage: ${USAGE}`);
  const file = fromCaller(key);
  try {
    return { key: readFileSync(file, 'utf8'), address };
  } catch (error) {
    throw new UsageError(`The key ${file} cannot be read: ${reason(error)}`);
  }
}
