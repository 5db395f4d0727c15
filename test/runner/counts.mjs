// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/**
 * What a test run came to.
 *
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped the names of tests that did not run, "todo" included
 */

/**
 * What makes a command write its results to a file beside what it prints. Node takes reporters from NODE_OPTIONS, so no
 * package's script needs to know that it is counted; the element's test runner looks for TEST_RESULTS.
 *
 * @param {string} file
 * @returns {Record<string, string>} an environment
 */
export function writingResults(file) {
  const own = process.env['NODE_OPTIONS'] ?? '';
  const shown = '--test-reporter=spec --test-reporter-destination=stdout';
  const kept = `--test-reporter=junit --test-reporter-destination="${file}"`;
  return { TEST_RESULTS: file, NODE_OPTIONS: `${own} ${shown} ${kept}` };
}

const TEST_CASE = /<testcase((?:\s+[\w-]+="[^"]*")*)\s*(?:\/>|>(.*?)<\/testcase>)/gs;
const CHARACTERS = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&apos;': "'", '&amp;': '&' };

/**
 * Counts the results that a runner has written in JUnit's form. A command that failed without a failed test, and one that ran
 * no test at all, count as one failure: silence is no success.
 *
 * @param {string} file may be absent
 * @param {boolean} succeeded whether the command's exit code was 0
 * @returns {Counts}
 */
export function readCounts(file, succeeded) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  /** @type {Counts} */
  const counts = { passed: 0, failed: 0, skipped: [] };
  for (const [, attributes = '', content = ''] of text.matchAll(TEST_CASE)) {
    if (/<skipped\b/.test(content)) counts.skipped.push(nameIn(attributes));
    else if (/<(failure|error)\b/.test(content)) counts.failed += 1;
    else counts.passed += 1;
  }
  if (counts.failed === 0 && (!succeeded || counts.passed === 0)) counts.failed = 1;
  return counts;
}

/** @param {string} attributes */
function nameIn(attributes) {
  const name = /\sname="([^"]*)"/.exec(attributes)?.[1] ?? '';
  return name.replaceAll(
    /&(?:quot|lt|gt|apos|amp);/g,
    (found) => CHARACTERS[/** @type {keyof typeof CHARACTERS} */ (found)],
  );
}
