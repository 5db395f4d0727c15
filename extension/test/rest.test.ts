import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isResting, restFrom } from '../src/settings/rest.ts';

test('a value rests until tomorrow, until the same weekday, for ever, or not at all', () => {
  for (const [rest, lastDay, firstDay] of [
    [restFrom('2026-12-31', 'tomorrow'), '2026-12-31', '2027-01-01'],
    [restFrom('2026-11-24', 'week'), '2026-11-30', '2026-12-01'],
    [restFrom('2026-11-24', 'always'), '2199-01-01', undefined],
    ['', undefined, '2026-11-24'],
  ] as const) {
    if (lastDay) assert.equal(isResting(rest, lastDay), true, lastDay);
    if (firstDay) assert.equal(isResting(rest, firstDay), false, firstDay);
  }
});
