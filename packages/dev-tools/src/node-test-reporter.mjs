// @ts-check
import { noCounts, writeCounts } from './test-counts.mjs';

/**
 * A reporter for `node --test` that prints nothing and writes the counts for the runner. Suites are not counted, tests are.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 * @returns {AsyncGenerator<string>}
 */
export default async function* countTests(events) {
  const counts = noCounts();
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { name, skip, todo, details } = event.data;
    if (details.type === 'suite' && (event.type === 'test:pass' || isOfSubtests(event.data))) continue;
    if (isSet(skip) || isSet(todo)) counts.skipped.push(name);
    else if (event.type === 'test:pass') counts.passed += 1;
    else counts.failed += 1;
  }
  writeCounts({ tests: counts });
  yield '';
}

/**
 * A suite that failed by itself, in a hook say, counts; one that failed by its tests does not.
 *
 * @param {import('node:test').EventData.TestFail} failure
 */
function isOfSubtests({ details }) {
  return /** @type {{ failureType?: string }} */ (details.error).failureType === 'subtestsFailed';
}

/**
 * A reason may be given as text, the empty one included.
 *
 * @param {string | boolean | undefined} mark
 */
function isSet(mark) {
  return mark !== undefined && mark !== false;
}
