// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The environment variable that names the file into which a test run writes its counts. */
export const COUNTS_FILE = 'TEST_COUNTS_FILE';

/**
 * What a test run came to.
 *
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped the names of tests that did not run, "todo" included
 */

/** @returns {Counts} */
export function noCounts() {
  return { passed: 0, failed: 0, skipped: [] };
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
    skipped: all.flatMap(({ skipped }) => skipped),
  };
}

/**
 * Writes the groups of a run (engines, or one for all) where the runner asked for them; nowhere if it did not.
 *
 * @param {Record<string, Counts>} groups
 */
export function writeCounts(groups) {
  const file = process.env[COUNTS_FILE];
  if (file) writeFileSync(file, JSON.stringify(groups));
}

/**
 * @param {string} file
 * @returns {Record<string, Counts>} empty when the run ended before it wrote any
 */
export function readCounts(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * The counts of one step once its command has ended. A command that failed without a failed test, and one that ran no
 * test at all, count as one failure each: silence is no success.
 *
 * @param {Record<string, Counts>} groups
 * @param {boolean} succeeded whether the command's exit code was 0
 * @returns {Counts}
 */
export function settle(groups, succeeded) {
  const counts = sum(Object.values(groups));
  const isSilent = succeeded ? counts.passed + counts.failed === 0 : counts.failed === 0;
  return isSilent ? { ...counts, failed: counts.failed + 1 } : counts;
}
