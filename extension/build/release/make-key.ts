import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { asksForHelp, flagsIn, fromCaller, runCommand, UsageError } from '../command-line.ts';
import { MAKE_KEY } from '../usages.ts';

/* Makes the key that `sign` signs with: see ROLLOUT.md. Only Node makes it, so that no code of others runs beside it. */

await runCommand(() => {
  const args = process.argv.slice(2);
  if (asksForHelp(args)) {
    console.log(`Usage: ${MAKE_KEY.usage}`);
    return;
  }
  const { out } = flagsIn(args, MAKE_KEY);
  if (!out) throw new UsageError(`--out is missing: the file for the key. Usage: ${MAKE_KEY.usage}`);
  const file = fromCaller(out);
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // If a key is lost, nobody can update the extensions that it signed.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new UsageError(`${file} exists, and a key is never overwritten. Rename the old one first.`);
  }
  console.log(file);
});
