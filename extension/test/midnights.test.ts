import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { civilDate } from '@espoo-values/strategy-content';
import fc from 'fast-check';
import { keepMidnights, keptDate, startOf } from '../src/new-tab/midnights.ts';
import { dateAfter } from '../src/page/civil-days.ts';

/** A `localStorage` of its own. */
function memory(items: Record<string, string> = {}) {
  return {
    items,
    getItem: (key: string) => items[key] ?? null,
    setItem(key: string, value: string) {
      items[key] = value;
    },
  };
}

const instants = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2049-12-31') });

suite('the midnights kept for the first frame', () => {
  test('are those at which the date in the city changes, through both changes of the clocks', () => {
    for (const [date, start] of [
      ['2026-01-05', '2026-01-04T22:00:00Z'],
      ['2026-03-29', '2026-03-28T22:00:00Z'],
      ['2026-03-30', '2026-03-29T21:00:00Z'],
      ['2026-10-25', '2026-10-24T21:00:00Z'],
      ['2026-10-26', '2026-10-25T22:00:00Z'],
    ] as const)
      assert.equal(new Date(startOf(date)).toISOString(), start.replace('Z', '.000Z'));
  });

  test('give the very date that the calendar gives, for every instant of the coming weeks', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 39 * 86_400_000 }), (now, later) => {
        const storage = memory();
        keepMidnights(now, () => storage);
        assert.equal(keptDate(now + later, () => storage), civilDate(now + later)); // prettier-ignore
      }),
      { numRuns: 60 },
    );
  });

  test('say nothing of a day that they do not reach', () => {
    const now = Date.parse('2026-11-24T12:00:00Z');
    const storage = memory();
    keepMidnights(now, () => storage);
    assert.equal(keptDate(now - 86_400_000, () => storage), undefined); // prettier-ignore
    assert.equal(keptDate(now + 60 * 86_400_000, () => storage), undefined); // prettier-ignore
  });

  test('are written anew only when few are left, or the clock was set back', () => {
    const now = Date.parse('2026-11-24T12:00:00Z');
    const storage = memory();
    keepMidnights(now, () => storage);
    const written = storage.items['midnights'];
    keepMidnights(now + 10 * 86_400_000, () => storage);
    assert.equal(storage.items['midnights'], written);
    for (const days of [30, -30]) {
      const time = now + days * 86_400_000;
      keepMidnights(time, () => storage);
      assert.equal(keptDate(time + 35 * 86_400_000, () => storage), civilDate(time + 35 * 86_400_000)); // prettier-ignore
    }
  });

  test('survive whatever else is in their place, and a storage that refuses', () => {
    const now = Date.parse('2026-11-24T12:00:00Z');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (rubbish) => {
        const storage = memory({ midnights: rubbish });
        const date = keptDate(now, () => storage);
        assert.ok(date === undefined || date === civilDate(now));
        keepMidnights(now, () => storage);
        assert.equal(keptDate(now, () => storage), civilDate(now)); // prettier-ignore
      }),
    );
    const refusing = () => {
      throw new Error('refused');
    };
    assert.equal(keptDate(now, refusing), undefined);
    assert.doesNotThrow(() => {
      keepMidnights(now, refusing);
    });
  });

  test('lie a day apart by the calendar', () => {
    assert.equal(dateAfter('2026-12-31', 1), '2027-01-01');
    assert.equal(dateAfter('2028-02-28', 1), '2028-02-29');
  });
});
