// @ts-check
/* Runs in the folder of a package before pnpm packs or publishes it. */
import { existsSync } from 'node:fs';
import { PNPM_VERSION } from './pnpm.mjs';

const problems = [
  ...(process.env['npm_config_user_agent']?.startsWith('pnpm/')
    ? []
    : [
        `Only pnpm packs this package: npm would leave "workspace:^" in it. Use "npx pnpm@${PNPM_VERSION} pack".`,
      ]),
  ...(existsSync('dist/THIRD-PARTY-NOTICES.txt')
    ? []
    : [`Nothing is built here. Run "npx pnpm@${PNPM_VERSION} run build" at the root of the project first.`]),
];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
