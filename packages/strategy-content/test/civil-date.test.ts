import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import fc from 'fast-check';
import { civilDate, civilDateByIntl, civilDateByTemporal, valueIndex, valueOfTheDay } from '../src/day.ts';
import { aCount, aDay, anInstant, dateOf, DAY } from './days.ts';
import { editionOf, espooVisio } from './editions.ts';

const HOUR = 3_600_000;
const HELSINKI = 'Europe/Helsinki';
/** Neither UTC nor Helsinki; both sides of the date line, half hours, and a zone that skips midnight itself. */
const PROCESS_ZONES = [
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'America/Santiago',
  'Australia/Lord_Howe',
];

const machineZone = process.env['TZ'];
afterEach(() => {
  setZone(machineZone);
});

function setZone(zone: string | undefined) {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}

/** The first instant of a civil day in Helsinki, found by halving, so that the test has no zone rules of its own. */
function helsinkiMidnight(day: number): number {
  let [before, after] = [(day - 1) * DAY, (day + 1) * DAY];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (civilDateByIntl(middle, HELSINKI) < dateOf(day)) before = middle;
    else after = middle;
  }
  return after;
}

it('the date and its value change at Helsinki midnight, in winter and in summer', () => {
  for (const [instant, date, id] of [
    ['2026-03-28T21:59:59Z', '2026-03-28', 'innovatiivisuus'],
    ['2026-03-28T22:00:00Z', '2026-03-29', 'kumppanuus'],
    ['2026-03-29T20:59:59.999Z', '2026-03-29', 'kumppanuus'],
    ['2026-03-29T21:00:00Z', '2026-03-30', 'tuloksellisuus'],
    ['2026-10-24T21:00:00Z', '2026-10-25', 'kumppanuus'],
    ['2026-10-25T21:59:59Z', '2026-10-25', 'kumppanuus'],
    ['2026-10-25T22:00:00Z', '2026-10-26', 'tuloksellisuus'],
  ] as const) {
    assert.equal(civilDate(new Date(instant)), date);
    const ofTheDay = valueOfTheDay(espooVisio, new Date(instant));
    assert.deepEqual([ofTheDay.date, ofTheDay.id], [date, id]);
    assert.equal(espooVisio.translations.fi.values.items[ofTheDay.index]?.id, id);
  }
});

it('the date is another zone’s where that zone is asked for, and today’s where no instant is given', () => {
  assert.equal(civilDate(Date.UTC(2026, 0, 5, 12), 'Pacific/Kiritimati'), '2026-01-06');
  assert.throws(() => civilDate(0, 'Espoo/Tapiola'), RangeError);
  assert.throws(() => civilDate(NaN), RangeError);
  assert.deepEqual(valueOfTheDay(espooVisio), valueOfTheDay(espooVisio, Date.now()));
});

it('the value is its date’s, whatever was asked for just before, where clocks turn at odd times', () => {
  const zones = [HELSINKI, 'Pacific/Kiritimati', 'America/St_Johns', 'Africa/Monrovia', 'Asia/Kathmandu'];
  const oddTimes = [
    Date.parse('2010-11-07T02:31:00Z'), // in St John's the clock went back at 00:01, into the day before
    Date.parse('1972-01-07T00:44:30Z'), // Liberia's last second that was no whole minute from UTC
    Date.parse('2026-03-28T22:00:00Z'),
  ];
  const time = fc.oneof(fc.constantFrom(...oddTimes), anInstant);
  const shift = fc.integer({ min: -90_000, max: 90_000 });
  const asked = fc.array(fc.tuple(time, shift, fc.constantFrom(...zones)), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(asked, (times) => {
      for (const [time, shift, zone] of times) {
        const { date, index } = valueOfTheDay(espooVisio, time + shift, zone);
        assert.equal(date, civilDate(time + shift, zone));
        assert.equal(index, valueIndex(date, 5));
      }
    }),
    { numRuns: 500 },
  );
  for (const before of [0, 1000, 29_000, 30_000, 45_000]) {
    // Midnight in Monrovia was at 44 minutes and 30 seconds past: within one minute of UTC.
    const { date } = valueOfTheDay(
      espooVisio,
      Date.parse('1971-06-01T00:44:00Z') + before,
      'Africa/Monrovia',
    );
    assert.equal(date, before < 30_000 ? '1971-05-31' : '1971-06-01');
  }
});

it('the date is the same by Temporal and by Intl, for any instant of 1900 to 2999', () => {
  const { Temporal } = globalThis as unknown as { Temporal: Parameters<typeof civilDateByTemporal>[0] };
  assert.ok(Temporal, 'this Node has no Temporal to compare with');
  fc.assert(
    fc.property(anInstant, fc.constantFrom(HELSINKI, ...PROCESS_ZONES), (instant, zone) => {
      assert.equal(civilDateByIntl(instant, zone), civilDateByTemporal(Temporal, instant, zone));
    }),
    { numRuns: 2000 },
  );
});

for (const zone of PROCESS_ZONES) {
  it(`on a machine in ${zone} one value holds from Helsinki’s midnight to the next, through days of 23 and 25 hours`, () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    fc.assert(
      fc.property(aDay(2), aCount, part, (day, count, part) => {
        setZone('UTC');
        const [start, end] = [helsinkiMidnight(day), helsinkiMidnight(day + 1)];
        const hours = (end - start) / HOUR;
        assert.ok(hours > 22.5 && hours < 25.5, `${dateOf(day)} has ${hours} hours`);
        const expected = { index: valueIndex(dateOf(day), count), date: dateOf(day) };
        setZone(zone);
        assert.notEqual(new Date(start).getTimezoneOffset(), 0, 'the zone of the process did not change');
        const between = Math.min(end - 1, Math.floor(start + part * (end - start)));
        for (const instant of [start, between, end - 1]) {
          const { index, date } = valueOfTheDay(editionOf(count), instant);
          assert.deepEqual({ index, date }, expected);
        }
      }),
      { numRuns: 200 },
    );
  });
}
