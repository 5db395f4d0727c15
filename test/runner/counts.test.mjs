// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { readCounts, writingResults } from './counts.mjs';

const folder = temporaryFolder('counts and a blank');

/** @param {string} content of a results file */
function fileOf(content) {
  const file = join(folder, 'results.xml');
  writeFileSync(file, content);
  return file;
}

describe('the counts of a step', () => {
  it('take silence as a failure', () => {
    const one = '<testcase name="a"/>';
    const bad = '<testcase name="b"><failure/></testcase>';
    const skipped = '<testcase name="c"><skipped/></testcase>';
    assert.equal(readCounts(join(folder, 'none.xml'), true).failed, 1);
    assert.equal(readCounts(join(folder, 'none.xml'), false).failed, 1);
    assert.equal(readCounts(fileOf(skipped), true).failed, 1);
    assert.equal(readCounts(fileOf(one), false).failed, 1);
    assert.equal(readCounts(fileOf(one + bad + bad), false).failed, 2);
    assert.deepEqual(readCounts(fileOf(one + skipped), true), { passed: 1, failed: 0, skipped: ['c'] });
  });

  it('come from node --test, each test once, its suites not, whatever their names', () => {
    writeFileSync(
      join(folder, 'some.test.mjs'),
      `import { describe, it } from 'node:test';
       describe('suite', () => {
         it('passes > "x" </testcase>', () => {});
         it('fails', () => { throw new Error('<testcase name="x"/>'); });
         it.skip('is "skipped" & <so>', () => {});
         it.todo('is to be written');
       });`,
    );
    const file = join(folder, 'node.xml');
    // What is set for this test's own run would make the run below a part of it.
    const env = { PATH: process.env['PATH'], NODE_OPTIONS: writingResults(file)['NODE_OPTIONS'] };
    const { status } = spawnSync(process.execPath, ['--test', 'some.test.mjs'], { cwd: folder, env });
    assert.equal(status, 1);
    assert.deepEqual(readCounts(file, false), {
      passed: 1,
      failed: 1,
      skipped: ['is "skipped" & <so>', 'is to be written'],
    });
  });
});
