import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  civilDate,
  civilDateByIntl,
  civilDateByRule,
  civilDateByTemporal,
  daysSince1970,
} from '../src/civil-date.ts';
import { valueIndex, valueOfTheDay } from '../src/day.ts';
import { aCount, aDay, anInstant, dateOf, DAY } from './days.ts';
import { editionOf, espooVisio } from './sample-editions.ts';

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

const { Temporal } = globalThis;
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
  assert.ok(Temporal, 'this Node has no Temporal to compare with');
  fc.assert(
    fc.property(anInstant, fc.constantFrom(HELSINKI, ...PROCESS_ZONES), (instant, zone) => {
      assert.equal(civilDateByIntl(instant, zone), civilDateByTemporal(instant, zone));
    }),
    { numRuns: 2000 },
  );
});

it('the last resort says the date of Helsinki that the time-zone database says, at any instant of 1970 to 2100', () => {
  const [first, last] = [Date.UTC(1970, 0, 1), Date.UTC(2100, 11, 31, 21)];
  const agree = (instant: number) => {
    assert.equal(civilDateByRule(instant), civilDateByTemporal(instant, HELSINKI));
  };
  // Both sides of each midnight, winter's and summer's, in the months in which clocks change.
  for (let day = first; day < last; day += DAY)
    if (/-(03|09|10)-/.test(dateOf(day / DAY)))
      for (const hour of [21, 22]) for (const part of [-1, 0]) agree(day + hour * HOUR + part);
  fc.assert(fc.property(fc.integer({ min: first, max: last }), agree), { numRuns: 5000 });
});

it('days are counted as the calendar counts them, in all years of four digits', () => {
  const aDayOfFourDigits = fc.integer({ min: Date.UTC(0, 0, 1) / DAY - 693_961, max: 2_932_896 });
  fc.assert(
    fc.property(fc.oneof(aDayOfFourDigits, aDay()), (day) => {
      assert.equal(daysSince1970(dateOf(day)), day);
    }),
    { numRuns: 5000 },
  );
});

it('a Temporal that gives the dates of another zone is not believed', () => {
  const toZonedDateTimeISO = (instant: number) => () => new Date(instant).toISOString();
  const fromEpochMilliseconds = (instant: number) => ({ toZonedDateTimeISO: toZonedDateTimeISO(instant) });
  const instants = fc.integer({ min: 0, max: Date.UTC(2100, 11, 31) / DAY });
  const evening = fc.integer({ min: 20 * HOUR, max: 23 * HOUR });
  fc.assert(
    fc.property(instants, evening, (day, time) => {
      const expected = civilDate(day * DAY + time);
      Object.assign(globalThis, { Temporal: { Instant: { fromEpochMilliseconds } } });
      try {
        assert.equal(civilDate(day * DAY + time), expected);
      } finally {
        Object.assign(globalThis, { Temporal });
      }
    }),
  );
});

describe('an answer of the platform that cannot be is not believed: without Temporal the date is right', () => {
  const { DateTimeFormat } = Intl;
  afterEach(() => {
    Object.assign(globalThis, { Temporal });
    Intl.DateTimeFormat = DateTimeFormat;
  });
  /** What a page may have in the place of a formatter. */
  const answers: Record<string, (date: Date) => unknown> = {
    'American, of the machine’s zone': (date) =>
      `${date.getMonth() + 1}/${date.getDate()}/${date.getFullYear()}`,
    'of the machine’s zone': (date) => new DateTimeFormat('sv').format(date),
    'of another calendar': (date) => new DateTimeFormat('sv', { calendar: 'buddhist' }).format(date),
    'no date': () => '2026-11-31',
    nothing: () => undefined,
    'an error': () => {
      throw new RangeError('timeZone is not supported.');
    },
  };
  for (const [name, answer] of Object.entries(answers)) {
    it(`where Intl gives ${name}, in every zone of the machine`, async () => {
      const format = (instant: number) => answer(new Date(instant));
      Intl.DateTimeFormat = function () {
        return { format };
      } as unknown as typeof DateTimeFormat;
      // Formatters are kept: a page's own is met by a module that has none yet.
      const fresh = (await import(`../src/civil-date.ts?${name}`)) as typeof import('../src/civil-date.ts');
      const instants = fc.integer({ min: 0, max: Date.UTC(2100, 11, 31) });
      fc.assert(
        fc.property(instants, fc.constantFrom(...PROCESS_ZONES), (instant, zone) => {
          Object.assign(globalThis, { Temporal });
          const expected = civilDateByTemporal(instant, HELSINKI);
          setZone(zone);
          Object.assign(globalThis, { Temporal: undefined });
          assert.equal(fresh.civilDate(instant), expected);
        }),
        { numRuns: 1000 },
      );
    });
  }
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
