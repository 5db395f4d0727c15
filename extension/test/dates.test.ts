import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { dateAfter, dateAlone, isOtherDate, isOtherMidnight, timeInWords } from '../src/dates.ts';

const ownZone = process.env['TZ'];

afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});

test('a date is followed by the next one, over the end of a month and of a year', () => {
  assert.equal(dateAfter('2028-02-28', 1), '2028-02-29');
  assert.equal(dateAfter('2026-12-31', 7), '2027-01-07');
});

test('a reader elsewhere is told whose date it is as long as there is another one, and whose midnight is meant', () => {
  for (const [zone, instant, otherDate, otherMidnight] of [
    ['Europe/Helsinki', '2026-11-24T22:30:00Z', false, false],
    ['Europe/Mariehamn', '2026-03-29T21:30:00Z', false, false],
    ['Europe/Stockholm', '2026-11-24T22:30:00Z', true, true],
    ['Europe/Stockholm', '2026-11-24T12:00:00Z', false, true],
    ['America/New_York', '2026-11-24T21:30:00Z', false, true],
    ['America/New_York', '2026-11-24T22:30:00Z', true, true],
    ['Pacific/Kiritimati', '2026-11-24T12:00:00Z', true, true],
    // Not whole hours from Helsinki's.
    ['Asia/Kathmandu', '2026-11-24T20:00:00Z', true, true],
  ] as const) {
    process.env['TZ'] = zone;
    const now = Date.parse(instant);
    assert.deepEqual(
      [isOtherDate(now), isOtherMidnight(now)],
      [otherDate, otherMidnight],
      `${zone} ${instant}`,
    );
  }
});

test('a date is in words that stand alone', () => {
  assert.equal(dateAlone('2026-03-28', 'fi'), 'Lauantai 28.\u00a0maaliskuuta 2026');
  assert.equal(dateAlone('2026-03-29', 'fi'), 'Sunnuntai 29.\u00a0maaliskuuta 2026');
  assert.equal(dateAlone('2026-03-28', 'sv'), 'Lördag 28\u00a0mars 2026');
  assert.equal(dateAlone('2026-03-28', 'en'), 'Saturday 28\u00a0March 2026');
});

test('a time is that of the reader’s own clock, as clocks show it in the language', () => {
  process.env['TZ'] = 'America/New_York';
  const now = Date.parse('2026-11-24T14:05:00Z');
  assert.deepEqual(
    (['fi', 'sv', 'en'] as const).map((language) => timeInWords(now, language)),
    ['9.05', '9.05', '09:05'],
  );
});
