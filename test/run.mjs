// @ts-check
// `npm test`: everything a change must pass. `npm test -- unit lint` runs those steps alone, `--no-build` on what is built.
import { requireNode } from '../packages/dev-tools/src/node-version.mjs';

requireNode();
// Only now: what it needs may be more than an old Node can read.
const { runSteps } = await import('./runner/run-steps.mjs');
process.exitCode = await runSteps(process.argv.slice(2));
