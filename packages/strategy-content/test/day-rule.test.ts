import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { dayNumber, valueIndex } from '../src/day.ts';
import { aCount, aDay, dateOf } from './days.ts';

const weekday = (day: number) => ((day % 7) + 7) % 7;
/** The values that are shown on days in a row. */
const shownFrom = (day: number, days: number, count: number) =>
  Array.from({ length: days }, (_, offset) => valueIndex(dateOf(day + offset), count));

it('a date has its value of five, before the first day of the rule too', () => {
  for (const [date, index] of [
    ['1999-12-31', 3],
    ['2026-01-05', 0],
    ['2026-03-28', 2],
    ['2026-03-29', 3],
    ['2026-03-30', 4],
    ['2026-10-25', 3],
    ['2026-12-31', 0],
    ['2027-01-01', 1],
    ['2028-02-29', 0],
  ] as const)
    assert.equal(valueIndex(date, 5), index, date);
});

it('five days in a row show different values, or all there are', () => {
  fc.assert(
    fc.property(aDay(5), aCount, (day, count) => {
      assert.equal(new Set(shownFrom(day, 5, count)).size, Math.min(5, count));
    }),
  );
});

it('every value is shown once in as many days as there are values, unless a round of weeks ends among them', () => {
  fc.assert(
    fc.property(aDay(14), aCount, (day, count) => {
      fc.pre(count % 7 !== 0);
      assert.equal(new Set(shownFrom(day, count, count)).size, count);
    }),
  );
});

it('each value has each weekday equally often: once in any 35 days for five values', () => {
  fc.assert(
    fc.property(aDay(14 * 14), aCount, (day, count) => {
      const isWeeks = count % 7 === 0;
      const pairs = new Map<string, number>();
      for (const [offset, index] of shownFrom(day, isWeeks ? count * count : count * 7, count).entries()) {
        const pair = `${weekday(day + offset)} ${index}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
      assert.equal(pairs.size, 7 * count);
      assert.deepEqual(new Set(pairs.values()), new Set([isWeeks ? count / 7 : 1]));
    }),
  );
});

it('what is no date and what is no number of values is refused', () => {
  const noDates = ['', '2026-02-29', '2026-13-01', '2026-1-5', '2026-01-05T00:00', '20260105', 'tomorrow'];
  for (const date of noDates) {
    assert.throws(() => valueIndex(date, 5), RangeError, date);
    assert.equal(dayNumber(date), undefined, date);
  }
  for (const count of [0, -1, 1.5, NaN]) assert.throws(() => valueIndex('2026-01-05', count), RangeError);
});
