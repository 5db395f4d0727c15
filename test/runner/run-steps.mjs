// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeEdition } from '../../packages/dev-tools/src/edition-flag.mjs';
import { readCounts, writingResults } from './counts.mjs';
import { chooseSteps } from './steps.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./counts.mjs').Counts & { line: string }} Result
 */

/**
 * Runs the steps, all of them even when one fails, and prints what each came to; the last line is the sum.
 *
 * @param {string[]} args of the command line
 * @returns {Promise<number>} the exit code
 */
export async function runSteps(args) {
  /** @type {Step[]} */
  let steps;
  try {
    steps = chooseSteps(takeEdition(args));
  } catch (error) {
    console.error(words(error));
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'espoo-values-test-'));
  const ofKind = (/** @type {Step['kind'][]} */ ...kinds) => steps.filter(({ kind }) => kinds.includes(kind));
  const results = await runAll(ofKind('preparation'), 1, folder);
  if (results.every(({ failed }) => failed === 0)) {
    // Tests in browsers wait more than they work: two processors are busy with three steps, and not overburdened.
    results.push(...(await runAll(ofKind('check', 'tests', 'tests alone'), 3, folder)));
  } else console.error('The steps after it were not run: they need it.');
  rmSync(folder, { recursive: true });

  console.log(`=== summary ===\n${results.map(({ line }) => line).join('\n')}\n`);
  const skipped = results.flatMap((result) => result.skipped);
  if (skipped.length > 0) console.log(`Written, but not run:\n  ${skipped.join('\n  ')}\n`);
  const passed = results.reduce((total, result) => total + result.passed, 0);
  const failed = results.reduce((total, result) => total + result.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * Runs steps in their order, so many at a time; nothing after a preparation that failed. While a step that is alone runs, only those
 * run that are out of its reach.
 *
 * @param {Step[]} steps
 * @param {number} lanes
 * @param {string} folder for their results
 * @returns {Promise<Result[]>} in the order in which they ended
 */
export async function runAll(steps, lanes, folder) {
  const waiting = [...steps];
  /** @type {Result[]} */
  const results = [];
  /** @type {Map<Step, Promise<void>>} */
  const running = new Map();
  // The lines of two steps must not mix: each prints what it has to say when it is done.
  const quiet = lanes > 1 && steps.length > 1;
  const mayStart = (/** @type {Step} */ { kind, isOutOfReach }) => {
    const reached = [...running.keys()].filter((other) => !other.isOutOfReach);
    if (isOutOfReach || reached.length === 0) return true;
    return kind !== 'tests alone' && reached.every((other) => other.kind !== 'tests alone');
  };
  const start = async (/** @type {Step} */ step) => {
    const result = await runStep(step, quiet, folder);
    results.push(result);
    running.delete(step);
    if (step.kind === 'preparation' && result.failed > 0) waiting.length = 0;
  };
  for (;;) {
    for (let step = waiting.find(mayStart); step && running.size < lanes; step = waiting.find(mayStart)) {
      waiting.splice(waiting.indexOf(step), 1);
      running.set(step, start(step));
    }
    if (running.size === 0) return results;
    await Promise.race(running.values());
  }
}

/**
 * @param {Step} step
 * @param {boolean} quiet
 * @param {string} folder
 * @returns {Promise<Result>}
 */
async function runStep({ name, kind, isExtra, run }, quiet, folder) {
  const areTests = kind === 'tests' || kind === 'tests alone';
  const file = join(folder, `${name.replace(':', '-')}.xml`);
  console.log(`=== ${name} ===`);
  const started = performance.now();
  let succeeded = true;
  try {
    const output = await run({ quiet, env: areTests ? writingResults(file) : {} });
    if (quiet) console.log(String(output).trimEnd());
  } catch (error) {
    succeeded = false;
    console.error(words(error));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`=== ${name}: ${succeeded ? 'done' : 'FAILED'} in ${seconds} s ===\n`);
  const counts = areTests
    ? readCounts(file, succeeded)
    : { passed: kind === 'check' && succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: [] };
  // What an extra step needs may not be installed; its tests say so.
  if (isExtra && succeeded && counts.skipped.length > 0) counts.failed = 0;
  const { passed, failed, skipped } = counts;
  const counted = `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
  const outcome = areTests ? counted : succeeded ? 'ok' : 'FAILED';
  return { ...counts, line: `${name.padEnd(24)}${seconds.padStart(7)} s  ${outcome}` };
}

/** A defect of this runner has only its stack; other errors say enough. @param {unknown} error */
function words(error) {
  return error instanceof TypeError ? error.stack : String(error instanceof Error ? error.message : error);
}
