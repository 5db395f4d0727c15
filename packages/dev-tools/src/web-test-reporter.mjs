// @ts-check
import { noCounts, writeCounts } from './test-counts.mjs';

/**
 * The parts of @web/test-runner's results that are read here.
 *
 * @typedef {{ name: string, passed: boolean, skipped: boolean }} Result
 * @typedef {{ tests: Result[], suites: Suite[] }} Suite
 * @typedef {{ browser: { name: string }, passed?: boolean, testFile?: string, testResults?: Suite, errors?: unknown[] }} Session
 */

/**
 * A reporter for @web/test-runner that writes the counts of each browser for the runner, and prints one line for each.
 */
export function countingReporter() {
  return {
    /** @param {{ sessions: Iterable<Session> }} run */
    onTestRunFinished({ sessions }) {
      const groups = countSessions(sessions);
      writeCounts(groups);
      for (const [browser, { passed, failed, skipped }] of Object.entries(groups)) {
        console.log(`${browser}: ${passed} passed, ${failed} failed, ${skipped.length} skipped`);
      }
    },
  };
}

/**
 * A file that failed with no failed test in it (it did not load, or an error came after the tests) is one failure.
 *
 * @param {Iterable<Session>} sessions one for each file and browser
 * @returns {Record<string, import('./test-counts.mjs').Counts>} by browser
 */
export function countSessions(sessions) {
  /** @type {Record<string, import('./test-counts.mjs').Counts>} */
  const groups = {};
  for (const session of sessions) {
    const counts = (groups[session.browser.name] ??= noCounts());
    const results = session.testResults === undefined ? [] : allTests(session.testResults);
    const failed = results.filter(({ passed, skipped }) => !passed && !skipped).length;
    counts.passed += results.filter(({ passed, skipped }) => passed && !skipped).length;
    counts.failed += failed === 0 && session.passed !== true ? 1 : failed;
    counts.skipped.push(...results.filter(({ skipped }) => skipped).map(({ name }) => name));
  }
  return groups;
}

/** @param {Suite} suite @returns {Result[]} */
function allTests(suite) {
  return [...suite.tests, ...suite.suites.flatMap(allTests)];
}
