import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeRelease } from './out-folder.ts';
import { packages, type SelfHosting, SOURCES } from './packages.ts';
import { fromCaller, runCommand, UsageError } from '../command-line.ts';
import { leftOut, notKnown } from './sources.ts';

/*
 * Packs the builds for the stores, and, with a key and an address, for an organisation's own server: see ROLLOUT.md.
 */

const EXTENSION = join(import.meta.dirname, '../..');
const ROOT = join(EXTENSION, '..');

/** So many files that were left out are named. */
const MOST_NAMED = 20;

const USAGE = 'pnpm release [--key <file.pem> --address <https://…/>] [--out <folder>]';

await runCommand(release);

function release(): void {
  const values = given();
  const out = fromCaller(values.out);
  const files = packages(join(EXTENSION, '.output'), selfHosting(values));
  for (const name of writeRelease(out, files)) console.log(`  removed  ${join(out, name)}`);
  for (const [name, { length }] of Object.entries(files))
    console.log(`${String(length).padStart(9)}  ${join(out, name)}`);
  warnOfSources(SOURCES in files, out);
}

/** What whoever hands the sources in to a store would miss in them. */
function warnOfSources(arePacked: boolean, out: string): void {
  if (!arePacked) {
    console.warn(
      `${notKnown(ROOT)}. So ${SOURCES} is left out: a server of your own needs none, a store may.`,
    );
    return;
  }
  const { paths, because } = leftOut(ROOT, out);
  if (paths.length === 0) return;
  const named = paths.slice(0, MOST_NAMED).join(', ');
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
  console.warn(`Not in the sources archive, because ${because}: ${named}${more}`);
}

function given() {
  const options = {
    key: { type: 'string' },
    address: { type: 'string' },
    out: { type: 'string', default: join(EXTENSION, '.output/release') },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}. Usage: ${USAGE}`);
  }
}

function selfHosting({ key, address }: ReturnType<typeof given>): SelfHosting | undefined {
  if (key === undefined && address === undefined) return undefined;
  if (key === undefined || address === undefined)
    throw new UsageError(`--key and --address belong together: give both or neither. Usage: ${USAGE}`);
  const file = fromCaller(key);
  try {
    return { key: readFileSync(file, 'utf8'), address };
  } catch (error) {
    throw new UsageError(
      `The key ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
