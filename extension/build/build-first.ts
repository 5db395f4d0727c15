import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { takeEdition } from '@espoo-values/dev-tools/edition-flag';
import { packageScript, ROOT } from '@espoo-values/dev-tools/pnpm';
import { asksForHelp, flagsIn, runCommand, UsageError } from './command-line.ts';
import { editionToName } from './release/sources.ts';
import { RELEASE, ROLLOUT } from './usages.ts';

/*
 * Runs a script of the root's package.json that builds, then a command that needs the build, both for the chosen edition:
 * `node build-first.ts <script> <file of the command> [--edition <name or folder>] [arguments of the command]`. It reports wrong
 * arguments before it builds.
 */

const [script = '', command = '', ...typed] = process.argv.slice(2);
const known = command.includes('rollout') ? ROLLOUT : RELEASE;

await runCommand(async () => {
  if (asksForHelp(typed)) {
    console.log(`Usage: ${known.usage}`);
    return;
  }
  const args = edition(typed);
  flagsIn(args, known);
  if (known === RELEASE) editionToName(ROOT);
  await packageScript(script);
  process.argv.splice(2, Infinity, ...args);
  await import(pathToFileURL(join(ROOT, command)).href);
});

/** Chooses the edition, and returns the other arguments. */
function edition(args: readonly string[]): string[] {
  try {
    return takeEdition(args);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
