import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asksForHelp, flagsIn, fromCaller, reason, runCommand, UsageError } from '../command-line.ts';
import { SIGN } from '../usages.ts';
import { writeRelease } from './out-folder.ts';
import { signed } from './signed.ts';
import { signingKey } from './signing-key.ts';
import { isAsSummed, SUMS } from './sums.ts';

/*
 * Signs the extension of a finished release for an organisation's own server: see ROLLOUT.md. It builds nothing. So the only code
 * of others that runs near the key is the one that reads and writes archives.
 */

const RELEASED = /^value-of-the-day-.*-chrome\.zip$/;
const ROOT = join(import.meta.dirname, '../../..');

await runCommand(() => {
  const args = process.argv.slice(2);
  if (asksForHelp(args)) {
    console.log(`Usage: ${SIGN.usage}`);
    return;
  }
  const { key, address, from, out: given } = flagsIn(args, SIGN);
  if (key === undefined || address === undefined)
    throw new UsageError(`--key and --address are needed. Usage: ${SIGN.usage}`);
  const release = from === undefined ? join(ROOT, 'release') : fromCaller(from);
  const out = given === undefined ? join(release, 'signed') : fromCaller(given);
  const { name, archive } = released(release);
  const files = signed(name, archive, signingKey(textOf(fromCaller(key))), address);
  for (const old of writeRelease(out, files)) console.log(`  removed  ${join(out, old)}`);
  for (const [file, { length }] of Object.entries(files))
    console.log(`${String(length).padStart(9)}  ${join(out, file)}`);
});

/** The one archive for Chrome in a release. It matches the release's checksums. */
function released(folder: string) {
  const [name, ...others] = listed(folder).filter((file) => RELEASED.test(file));
  if (name === undefined || others.length > 0)
    throw new UsageError(
      `${folder} holds ${name === undefined ? 'no' : 'more than one'} release of the extension. Run "pnpm release" first, or name its folder with --from.`,
    );
  const archive = readFileSync(join(folder, name));
  if (!isAsSummed(readFileSync(join(folder, SUMS), 'utf8'), name, archive))
    throw new UsageError(
      `${join(folder, name)} is not what ${SUMS} beside it says. Nothing was signed: fetch or make the release again.`,
    );
  return { name, archive };
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`The key ${file} cannot be read: ${reason(error)}`);
  }
}
