import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateAfter, dateAlone, startOf, startsFrom } from '../src/dates.ts';

test('midnights are when the date in the city changes, through both changes of the clocks', () => {
  for (const [date, start] of [
    ['2026-01-05', '2026-01-04T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T22:00:00.000Z'],
    ['2026-03-30', '2026-03-29T21:00:00.000Z'],
    ['2026-10-25', '2026-10-24T21:00:00.000Z'],
    ['2026-10-26', '2026-10-25T22:00:00.000Z'],
  ] as const)
    assert.equal(new Date(startOf(date)).toISOString(), start);
});

test('midnights follow each other day by day', () => {
  assert.deepEqual(startsFrom('2026-12-31', 3), ['2026-12-31', '2027-01-01', '2027-01-02'].map(startOf));
  assert.equal(dateAfter('2028-02-28', 1), '2028-02-29');
});

test('a date is in words that stand alone', () => {
  assert.equal(dateAlone('2026-03-28', 'fi'), 'Lauantai 28. maaliskuuta 2026');
  assert.equal(dateAlone('2026-03-29', 'fi'), 'Sunnuntai 29. maaliskuuta 2026');
  assert.equal(dateAlone('2026-03-28', 'sv'), 'Lördag 28 mars 2026');
  assert.equal(dateAlone('2026-03-28', 'en'), 'Saturday 28 March 2026');
});
