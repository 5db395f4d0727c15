import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { takeEdition } from '@espoo-values/dev-tools/edition-flag';
import { pnpm, ROOT } from '@espoo-values/dev-tools/pnpm';
import { RELEASE, ROLLOUT } from './usages.ts';

/*
 * Runs a script of the root's package.json that builds, then a command that needs what is built, both for the edition that is chosen:
 * `node build-first.ts <script> <file of the command> [--edition <name or folder>] [arguments of the command]`.
 */

const [script = '', command = '', ...typed] = process.argv.slice(2);
if (typed.includes('--help') || typed.includes('-h'))
  console.log(`Usage: ${command.includes('rollout') ? ROLLOUT : RELEASE}`);
else {
  const args = takeEdition(typed);
  await pnpm(['run', script]);
  process.argv.splice(2, Infinity, ...args);
  await import(pathToFileURL(join(ROOT, command)).href);
}
