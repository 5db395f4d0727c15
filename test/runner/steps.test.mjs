import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseSteps } from './steps.mjs';

const namesOf = (/** @type {string[]} */ args, /** @type {string[]} */ ...edition) =>
  chooseSteps(args, ...edition).map(({ name }) => name);

test('all steps run for the project’s own edition, but for those that need other programs', () => {
  const names = namesOf([], 'espoo-visio');
  for (const name of ['build', 'lint', 'component', 'e2e:extension', 'policy'])
    assert.ok(names.includes(name), name);
  for (const name of ['wordpress', 'wikis', 'other-frameworks', 'e2e:edition'])
    assert.ok(!names.includes(name), name);
});

test('for another edition those steps run that hold for each', () => {
  for (const edition of ['my-city', '/home/me/my-city'])
    assert.deepEqual(namesOf([], edition), [
      'browsers',
      'install',
      'build',
      'e2e:edition',
      'unit:strategy-content',
    ]);
});

test('steps that are named run for any edition, after the preparations unless those are left out', () => {
  assert.deepEqual(namesOf(['--no-build', 'lint', 'unit:test'], 'my-city'), ['lint', 'unit:test']);
  assert.deepEqual(namesOf(['size']).slice(0, 3), ['browsers', 'install', 'build']);
  assert.throws(() => namesOf(['nonsense']), /There is no step "nonsense"/);
});
