// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nodeProblem } from '../src/node-version.mjs';

describe('version of Node', () => {
  for (const version of ['20.0.0', '20.20.2', '26.10.0', '100.0.0']) {
    it(`accepts ${version}`, () => assert.equal(nodeProblem(version), undefined));
  }

  for (const version of ['8.17.0', '18.20.4', '19.9.0']) {
    it(`says of ${version} what is installed, what is needed and what to do`, () => {
      const problem = nodeProblem(version) ?? '';
      assert.ok(problem.includes(`Node ${version} is installed`));
      assert.match(problem, /needs Node 20 or newer/);
      assert.match(problem, /Install a current version/);
    });
  }
});
