// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { runAll } from './run-steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/**
 * Runs steps that take a moment each.
 *
 * @param {Omit<Step, 'run'>[]} steps
 * @param {number} lanes
 * @returns the names of the steps that ran at the same time, each time that one began
 */
async function together(steps, lanes) {
  /** @type {Set<string>} */
  const running = new Set();
  /** @type {string[][]} */
  const seen = [];
  const run = (/** @type {string} */ name) => async () => {
    seen.push([...running.add(name)]);
    await delay(20);
    running.delete(name);
  };
  await runAll(
    steps.map((step) => ({ ...step, run: run(step.name) })),
    lanes,
    '/nowhere',
  );
  return seen;
}

describe('the steps of a run', () => {
  it('have no browser while one that is alone runs, whether it comes before or after them', async () => {
    const [first, alone, last] = /** @type {const} */ ([
      { name: 'first', kind: 'check' },
      { name: 'alone', kind: 'tests alone' },
      { name: 'last', kind: 'check' },
    ]);
    assert.deepEqual(await together([first, alone, last], 3), [['first'], ['first', 'last'], ['alone']]);
    assert.deepEqual(await together([alone, first, last], 3), [['alone'], ['first'], ['first', 'last']]);
  });

  it('out of reach run beside one that is alone', async () => {
    const seen = await together(
      [
        { name: 'alone', kind: 'tests alone' },
        { name: 'browser', kind: 'check' },
        { name: 'text', kind: 'check', isOutOfReach: true },
      ],
      3,
    );
    assert.deepEqual(seen.slice(0, 2), [['alone'], ['alone', 'text']]);
  });

  it('are at most so many at a time, and all are run', async () => {
    const steps = Array.from({ length: 7 }, (_, index) => ({ name: `${index}`, kind: 'check' }));
    const seen = await together(/** @type {Omit<Step, 'run'>[]} */ (steps), 2);
    assert.equal(seen.length, 7);
    assert.equal(Math.max(...seen.map(({ length }) => length)), 2);
  });

  it('end with a preparation that fails', async () => {
    /** @type {string[]} */
    const ran = [];
    const steps = ['browsers', 'install', 'build'].map((name) => ({
      name,
      kind: /** @type {const} */ ('preparation'),
      run: () => {
        ran.push(name);
        return name === 'install' ? Promise.reject(new Error('No network.')) : Promise.resolve();
      },
    }));
    const results = await runAll(steps, 1, '/nowhere');
    assert.deepEqual(ran, ['browsers', 'install']);
    assert.deepEqual(
      results.map(({ failed }) => failed),
      [0, 1],
    );
  });
});
