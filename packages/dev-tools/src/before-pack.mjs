// @ts-check
/* Runs in the folder of a package before pnpm packs or publishes it. */
import { existsSync } from 'node:fs';
import { PNPM_VERSION } from './pnpm.mjs';

if (!process.env['npm_config_user_agent']?.startsWith('pnpm/'))
  refuse(
    `Only pnpm packs this package: npm would leave "workspace:^" in it. Use "npx pnpm@${PNPM_VERSION} pack".`,
  );
if (!existsSync('dist/THIRD-PARTY-NOTICES.txt'))
  refuse(`Nothing is built here. Run "npx pnpm@${PNPM_VERSION} run build" at the root of the project first.`);

/** @param {string} problem */
function refuse(problem) {
  console.error(problem);
  process.exitCode = 1;
}
