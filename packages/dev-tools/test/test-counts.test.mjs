// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { COUNTS_FILE, noCounts, readCounts, settle } from '../src/test-counts.mjs';
import { countSessions } from '../src/web-test-reporter.mjs';

const REPORTER = new URL('../src/node-test-reporter.mjs', import.meta.url).href;

/** @param {string} name @param {boolean} passed */
const result = (name, passed, skipped = false) => ({ name, passed, skipped });

describe('counts', () => {
  it('take silence as a failure', () => {
    assert.equal(settle({}, true).failed, 1);
    assert.equal(settle({}, false).failed, 1);
    assert.equal(settle({ tests: { ...noCounts(), passed: 3 } }, false).failed, 1);
    assert.equal(settle({ tests: { ...noCounts(), passed: 3, failed: 2 } }, false).failed, 2);
    assert.equal(settle({ tests: { ...noCounts(), passed: 3 } }, true).failed, 0);
  });

  it('come from node --test, each test once, its suites not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'test-counts-'));
    const file = join(folder, 'counts.json');
    await writeFile(
      join(folder, 'some.test.mjs'),
      `import { describe, it } from 'node:test';
       describe('suite', () => {
         it('passes', () => {});
         it('fails', () => { throw new Error('no'); });
         it.skip('is skipped', () => {});
         it.todo('is to be written');
       });`,
    );
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...process.env, [COUNTS_FILE]: file };
    // Set for this test's own run, they would make the run below a part of it.
    delete env['NODE_TEST_CONTEXT'];
    delete env['NODE_OPTIONS'];
    const args = [`--test-reporter=${REPORTER}`, '--test-reporter-destination=stdout', 'some.test.mjs'];
    const { status } = spawnSync(process.execPath, ['--test', ...args], { cwd: folder, env });
    const counts = readCounts(file);
    await rm(folder, { recursive: true });
    assert.equal(status, 1);
    assert.deepEqual(counts, {
      tests: { passed: 1, failed: 1, skipped: ['is skipped', 'is to be written'] },
    });
  });

  it('come from the browsers, one group each, a file that failed without a failed test included', () => {
    const suite = { tests: [result('inner', true)], suites: [] };
    const groups = countSessions([
      {
        browser: { name: 'Firefox' },
        passed: false,
        testResults: {
          tests: [result('a', true), result('b', false), result('c', false, true)],
          suites: [suite],
        },
      },
      { browser: { name: 'Firefox' }, passed: true, testResults: { tests: [], suites: [suite] } },
      { browser: { name: 'Chromium' }, passed: false },
    ]);
    assert.deepEqual(groups, {
      Firefox: { passed: 3, failed: 1, skipped: ['c'] },
      Chromium: { passed: 0, failed: 1, skipped: [] },
    });
  });
});
