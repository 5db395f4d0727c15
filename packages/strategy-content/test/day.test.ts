import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  civilDate,
  civilDateByIntl,
  civilDateByTemporal,
  dayNumber,
  valueIndex,
  valueOfTheDay,
} from '../src/day.ts';
import { editionOf, espooVisio } from './editions.ts';

const DAY = 86_400_000;
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

const FIRST = Date.UTC(1900, 0, 1) / DAY;
const LAST = Date.UTC(2999, 11, 31) / DAY;
/** A day of the years 1900 to 2999, counted from 1970-01-01. */
const aDay = (room = 0) => fc.integer({ min: FIRST, max: LAST - room });
const aCount = fc.integer({ min: 1, max: 14 });
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const weekday = (day: number) => ((day % 7) + 7) % 7;

const machineZone = process.env['TZ'];
afterEach(() => {
  setZone(machineZone);
});

function setZone(zone: string | undefined) {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}

describe('the day rule', () => {
  const vectors: [string, number][] = [
    ['1999-12-31', 3],
    ['2026-01-05', 0],
    ['2026-03-28', 2],
    ['2026-03-29', 3],
    ['2026-03-30', 4],
    ['2026-10-25', 3],
    ['2026-12-31', 0],
    ['2027-01-01', 1],
    ['2028-02-29', 0],
  ];
  for (const [date, index] of vectors) {
    it(`gives ${date} the value ${index} of five`, () => {
      assert.equal(valueIndex(date, 5), index);
    });
  }

  it('shows different values on any five days in a row, or all there are', () => {
    fc.assert(
      fc.property(aDay(5), aCount, (day, count) => {
        const shown = new Set([0, 1, 2, 3, 4].map((offset) => valueIndex(dateOf(day + offset), count)));
        assert.equal(shown.size, Math.min(5, count));
      }),
    );
  });

  it('shows every value once in as many days as there are values, unless a round of weeks ends among them', () => {
    fc.assert(
      fc.property(aDay(14), aCount, (day, count) => {
        fc.pre(count % 7 !== 0);
        const shown = new Set(
          Array.from({ length: count }, (_, offset) => valueIndex(dateOf(day + offset), count)),
        );
        assert.equal(shown.size, count);
      }),
    );
  });

  it('gives each value each weekday equally often: once in any 35 days for five values', () => {
    fc.assert(
      fc.property(aDay(14 * 14), aCount, (day, count) => {
        const isWeeks = count % 7 === 0;
        const days = isWeeks ? count * count : count * 7;
        const pairs = new Map<string, number>();
        for (let offset = 0; offset < days; offset++) {
          const pair = `${weekday(day + offset)} ${valueIndex(dateOf(day + offset), count)}`;
          pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
        }
        assert.equal(pairs.size, 7 * count);
        assert.deepEqual(new Set(pairs.values()), new Set([isWeeks ? count / 7 : 1]));
      }),
    );
  });

  it('refuses what is no date and what is no number of values', () => {
    for (const date of [
      '',
      '2026-02-29',
      '2026-13-01',
      '2026-1-5',
      '2026-01-05T00:00',
      '20260105',
      'tomorrow',
    ]) {
      assert.throws(() => valueIndex(date, 5), RangeError, date);
      assert.equal(dayNumber(date), undefined, date);
    }
    for (const count of [0, -1, 1.5, NaN]) assert.throws(() => valueIndex('2026-01-05', count), RangeError);
  });
});

describe('the civil date in Helsinki', () => {
  it('changes at Helsinki midnight, in winter and in summer', () => {
    const boundaries: [string, string][] = [
      ['2026-03-28T21:59:59Z', '2026-03-28'],
      ['2026-03-28T22:00:00Z', '2026-03-29'],
      ['2026-03-29T20:59:59.999Z', '2026-03-29'],
      ['2026-03-29T21:00:00Z', '2026-03-30'],
      ['2026-10-24T21:00:00Z', '2026-10-25'],
      ['2026-10-25T21:59:59Z', '2026-10-25'],
      ['2026-10-25T22:00:00Z', '2026-10-26'],
    ];
    for (const [instant, date] of boundaries) assert.equal(civilDate(new Date(instant)), date, instant);
  });

  it('is another zone’s date where that zone is asked for', () => {
    assert.equal(civilDate(Date.UTC(2026, 0, 5, 12), 'Pacific/Kiritimati'), '2026-01-06');
    assert.throws(() => civilDate(0, 'Espoo/Tapiola'), RangeError);
    assert.throws(() => civilDate(NaN), RangeError);
  });

  it('is the value’s date too, whatever was asked for just before, where clocks turn at odd times', () => {
    const zones = [
      'Europe/Helsinki',
      'Pacific/Kiritimati',
      'America/St_Johns',
      'Africa/Monrovia',
      'Asia/Kathmandu',
    ];
    const oddTimes = [
      Date.parse('2010-11-07T02:31:00Z'), // in St John's the clock went back at 00:01, into the day before
      Date.parse('1972-01-07T00:44:30Z'), // Liberia's last second that was no whole minute from UTC
      Date.parse('2026-03-28T22:00:00Z'),
    ];
    const anyTime = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2999, 0) });
    const times = fc.tuple(
      fc.oneof(fc.constantFrom(...oddTimes), anyTime),
      fc.integer({ min: -90_000, max: 90_000 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(times, fc.constantFrom(...zones)), { minLength: 2, maxLength: 6 }),
        (asked) => {
          for (const [[time, shift], zone] of asked) {
            const { date, index } = valueOfTheDay(espooVisio, time + shift, zone);
            assert.equal(date, civilDate(time + shift, zone));
            assert.equal(index, valueIndex(date, 5));
          }
        },
      ),
      { numRuns: 500 },
    );
    for (const before of [0, 1000, 29_000, 30_000, 45_000]) {
      // Midnight in Monrovia was at 44 minutes and 30 seconds past: within one minute of UTC.
      const time = Date.parse('1971-06-01T00:44:00Z') + before;
      assert.equal(
        valueOfTheDay(espooVisio, time, 'Africa/Monrovia').date,
        before < 30_000 ? '1971-05-31' : '1971-06-01',
      );
    }
  });

  it('is the same by Temporal and by Intl, for any instant of 1900 to 2999', () => {
    const { Temporal } = globalThis as unknown as { Temporal: Parameters<typeof civilDateByTemporal>[0] };
    assert.ok(Temporal, 'this Node has no Temporal to compare with');
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST * DAY, max: LAST * DAY }),
        fc.constantFrom(HELSINKI, ...PROCESS_ZONES),
        (instant, zone) => {
          assert.equal(civilDateByIntl(instant, zone), civilDateByTemporal(Temporal, instant, zone));
        },
      ),
      { numRuns: 2000 },
    );
  });

  for (const zone of PROCESS_ZONES) {
    describe(`on a machine in ${zone}`, () => {
      it('gives each instant the value it has everywhere', () => {
        fc.assert(
          fc.property(fc.integer({ min: FIRST * DAY, max: LAST * DAY }), aCount, (instant, count) => {
            setZone('UTC');
            const offset = new Date(instant).getTimezoneOffset();
            const expected = valueOfTheDay(editionOf(count), instant);
            setZone(zone);
            assert.notEqual(
              new Date(instant).getTimezoneOffset(),
              offset,
              'the zone of the process did not change',
            );
            assert.deepEqual(valueOfTheDay(editionOf(count), instant), expected);
          }),
          { numRuns: 200 },
        );
      });

      it('keeps one value from midnight to midnight, also through days of 23 and 25 hours', () => {
        setZone(zone);
        fc.assert(
          fc.property(
            aDay(2),
            aCount,
            fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
            (day, count, part) => {
              const [start, end] = [helsinkiMidnight(day), helsinkiMidnight(day + 1)];
              const hours = (end - start) / HOUR;
              assert.ok(hours > 22.5 && hours < 25.5, `${dateOf(day)} has ${hours} hours`);
              const expected = { index: valueIndex(dateOf(day), count), date: dateOf(day) };
              for (const instant of [
                start,
                Math.min(end - 1, Math.floor(start + part * (end - start))),
                end - 1,
              ]) {
                const { index, date } = valueOfTheDay(editionOf(count), instant);
                assert.deepEqual({ index, date }, expected);
              }
            },
          ),
          { numRuns: 200 },
        );
      });
    });
  }
});

describe('valueOfTheDay', () => {
  it('names the value of the city’s edition', () => {
    const { id, index, date } = valueOfTheDay(espooVisio, new Date('2026-03-28T21:59:59Z'));
    assert.deepEqual({ id, index, date }, { id: 'innovatiivisuus', index: 2, date: '2026-03-28' });
    assert.equal(valueOfTheDay(espooVisio, new Date('2026-03-28T22:00:00Z')).id, 'kumppanuus');
  });

  it('is today’s where no instant is given', () => {
    assert.deepEqual(valueOfTheDay(espooVisio), valueOfTheDay(espooVisio, Date.now()));
  });
});

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
