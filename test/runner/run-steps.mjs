// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PnpmError } from '../../packages/dev-tools/src/pnpm.mjs';
import { COUNTS_FILE, noCounts, readCounts, settle, sum } from '../../packages/dev-tools/src/test-counts.mjs';
import { chooseSteps } from './steps.mjs';

/** @typedef {import('../../packages/dev-tools/src/test-counts.mjs').Counts} Counts */

/** An address and not a path: it holds no space, which NODE_OPTIONS would split at. */
const REPORTER = new URL('../../packages/dev-tools/src/node-test-reporter.mjs', import.meta.url).href;

/**
 * Runs the steps one after another, all of them even when one fails, and prints what each came to.
 *
 * @param {string[]} args of the command line
 * @returns {Promise<number>} the exit code
 */
export async function runSteps(args) {
  /** @type {import('./steps.mjs').Step[]} */
  let steps;
  try {
    steps = chooseSteps(args);
  } catch (error) {
    console.error(words(error));
    return 2;
  }

  /** @type {string[]} */
  const summary = [];
  /** @type {Counts[]} */
  const all = [];
  for (const step of steps) {
    console.log(`\n=== ${step.name} ===`);
    const started = performance.now();
    const { groups, counts, succeeded } = await runStep(step);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`=== ${step.name}: ${succeeded ? 'done' : 'FAILED'} in ${seconds} s ===`);
    all.push(counts);
    summary.push(
      `${step.name.padEnd(24)}${seconds.padStart(7)} s  ${describe(step, groups, counts, succeeded)}`,
    );
    if (step.kind === 'preparation' && !succeeded) {
      summary.push('The steps after it were not run: they need it.');
      break;
    }
  }

  const { passed, failed, skipped } = sum(all);
  console.log(`\n=== summary ===\n${summary.join('\n')}`);
  if (skipped.length > 0)
    console.log(
      `\n${skipped.length} skipped: written, but not run:\n${skipped.map((name) => `  ${name}`).join('\n')}`,
    );
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<{ groups: Record<string, Counts>, counts: Counts, succeeded: boolean }>}
 */
async function runStep(step) {
  const folder = mkdtempSync(join(tmpdir(), 'espoo-values-test-'));
  const file = join(folder, 'counts.json');
  let succeeded = true;
  try {
    await step.run(
      step.kind === 'preparation' || step.kind === 'check' ? {} : countingEnvironment(step.kind, file),
    );
  } catch (error) {
    succeeded = false;
    console.error(words(error));
  }
  const groups = readCounts(file);
  rmSync(folder, { recursive: true });
  if (step.kind === 'preparation')
    return { groups, counts: { ...noCounts(), failed: succeeded ? 0 : 1 }, succeeded };
  if (step.kind === 'check') {
    return {
      groups,
      counts: { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: [] },
      succeeded,
    };
  }
  const counts = settle(groups, succeeded);
  const { passed, skipped } = sum(Object.values(groups));
  // What an extra step needs may not be installed; its tests say so.
  if (step.isExtra && succeeded && passed === 0 && skipped.length > 0) counts.failed = 0;
  if (succeeded && counts.failed > 0)
    console.error('No test ran: a step that tests nothing counts as a failure.');
  return { groups, counts, succeeded: counts.failed === 0 };
}

/**
 * Node takes reporters from NODE_OPTIONS, so no package's script needs to know that it is counted.
 *
 * @param {'node tests' | 'web tests'} kind
 * @param {string} file where the counts go
 * @returns {Record<string, string>}
 */
function countingEnvironment(kind, file) {
  if (kind === 'web tests') return { [COUNTS_FILE]: file };
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${REPORTER}`,
    '--test-reporter-destination=stderr',
  ];
  const options = [process.env['NODE_OPTIONS'] ?? '', ...reporters].join(' ').trim();
  return { [COUNTS_FILE]: file, NODE_OPTIONS: options };
}

/**
 * @param {import('./steps.mjs').Step} step
 * @param {Record<string, Counts>} groups
 * @param {Counts} counts
 * @param {boolean} succeeded
 */
function describe(step, groups, counts, succeeded) {
  if (step.kind === 'preparation' || step.kind === 'check') return succeeded ? 'ok' : 'FAILED';
  const line = (/** @type {Counts} */ { passed, failed, skipped }) =>
    `${passed} passed, ${failed} failed${skipped.length === 0 ? '' : `, ${skipped.length} skipped`}`;
  const names = Object.keys(groups);
  if (names.length < 2) return line(counts);
  return `${line(counts)} (${names.map((name) => `${name}: ${line(groups[name] ?? noCounts())}`).join('; ')})`;
}

/** A command's own output has told the rest; a defect of this runner has only its stack. @param {unknown} error */
function words(error) {
  if (!(error instanceof Error)) return `${error}`;
  return error instanceof PnpmError || !(error instanceof TypeError) ? error.message : error.stack;
}
