import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isResting, restFrom } from '../src/settings/rest.ts';

test('a value that rests until tomorrow is hidden today and back tomorrow', () => {
  const rest = restFrom('2026-12-31', 'tomorrow');
  assert.equal(isResting(rest, '2026-12-31'), true);
  assert.equal(isResting(rest, '2027-01-01'), false);
});

test('a value that rests for a week is back on the same weekday', () => {
  const rest = restFrom('2026-11-24', 'week');
  assert.equal(isResting(rest, '2026-11-30'), true);
  assert.equal(isResting(rest, '2026-12-01'), false);
});

test('a value that rests always never comes back by itself', () => {
  assert.equal(isResting(restFrom('2026-11-24', 'always'), '2199-01-01'), true);
});

test('a value that does not rest is there', () => {
  assert.equal(isResting('', '2026-11-24'), false);
});
