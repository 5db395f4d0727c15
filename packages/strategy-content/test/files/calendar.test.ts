import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { dayNumber, valueOfTheDay } from '../../src/day.ts';
import { type Edition, translationIn } from '../../src/edition.ts';
import { writeCalendar } from '../../src/files/index.ts';
import { isText, line } from '../../src/text-format.ts';
import { EDITIONS, editionOf, espooVisio } from '../sample-editions.ts';

const STAMP = new Date('2026-02-03T04:05:06.789Z');
const DAYS = { from: '2026-01-05', days: 400 };

const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsOf = (text: string) =>
  calendarOf(text)
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));

describe('a calendar of the values', () => {
  for (const edition of EDITIONS)
    for (const language of edition.languages)
      it(`has each day’s value all day long: ${edition.id} in ${language}`, () => {
        const translation = translationIn(edition, language);
        const events = eventsOf(writeCalendar(edition, language, DAYS, STAMP));
        assert.equal(events.length, 400);
        for (const [index, event] of events.entries()) {
          const date = event.startDate.toString();
          assert.equal(dayNumber(date), index);
          const { index: place } = valueOfTheDay(edition, new Date(`${date}T12:00:00Z`));
          const value = translation.values.items[place];
          assert.equal(event.summary, value?.title);
          assert.ok(event.description.startsWith(`${value?.paragraphs.join('\n\n') ?? ''}\n\n`));
          assert.deepEqual([event.startDate.isDate, event.duration.toString()], [true, 'P1D']);
        }
        assert.equal(new Set(events.map(({ uid }) => uid)).size, 400);
      });

  it('says whose it is, where the text is from, and that a translation is not official', () => {
    const text = writeCalendar(espooVisio, 'sv', DAYS, STAMP);
    assert.equal(calendarOf(text).getFirstPropertyValue('x-wr-calname'), 'Dagens värdering – Esbo');
    const [first] = eventsOf(text);
    assert.ok(first);
    assert.ok(first.description.endsWith('\n\nEspoo – Visio, tietotori.fi ·\u00a0inofficiell översättning'));
    assert.equal(first.component.getFirstProperty('summary')?.getParameter('language'), 'sv');
    assert.equal(first.component.getFirstProperty('description')?.getParameter('language'), 'sv');
  });

  it('names the edition alone, and not this project', () => {
    const [, foreign] = EDITIONS;
    assert.ok(foreign && foreign.id !== espooVisio.id);
    for (const language of foreign.languages)
      assert.doesNotMatch(writeCalendar(foreign, language, DAYS, STAMP), /espoo/i);
  });

  it('keeps nobody busy, in Outlook neither', () => {
    const [first] = eventsOf(writeCalendar(espooVisio, 'fi', DAYS, STAMP));
    assert.equal(first?.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
    assert.equal(first.component.getFirstPropertyValue('x-microsoft-cdo-busystatus'), 'FREE');
  });

  it('has lines of 75 octets at most, each with its line break', () => {
    for (const edition of EDITIONS)
      for (const language of edition.languages) {
        const lines = writeCalendar(edition, language, DAYS, STAMP).split('\r\n');
        assert.equal(lines.pop(), '');
        for (const each of lines)
          assert.ok(Buffer.byteLength(each) <= 75 && !/[\r\n\uFFFD]/.test(each), each);
      }
  });

  it('is read again as it was written, whatever a text is', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 150 })
      .filter((each) => isText(line(200), each));
    fc.assert(
      fc.property(text, text, (title, paragraph) => {
        const edition = structuredClone(editionOf(1)) as any;
        Object.assign(edition.translations.fi.values.items[0], { title, paragraphs: [paragraph] });
        const [event] = eventsOf(writeCalendar(edition as Edition, 'fi', { ...DAYS, days: 1 }, STAMP));
        assert.equal(event?.summary, title);
        assert.equal(event.description, `${paragraph}\n\nKaupunki, city.example`);
      }),
    );
  });

  it('changes the stamp of no event whose text is what it was, and keeps every name', () => {
    const stampsOf = (text: string) =>
      eventsOf(text).map(({ uid, component }) => [uid, String(component.getFirstPropertyValue('dtstamp'))]);
    const before = writeCalendar(espooVisio, 'fi', DAYS, STAMP);
    const later = new Date('2026-03-04T05:06:07Z');
    assert.equal(writeCalendar(espooVisio, 'fi', DAYS, later, before), before);
    const mended = structuredClone(espooVisio) as any;
    mended.translations.fi.values.items[1].title = 'Avarakatseisuus';
    const after = stampsOf(writeCalendar(mended as Edition, 'fi', DAYS, later, before));
    stampsOf(before).forEach(([uid, stamp], index) => {
      assert.deepEqual(after[index], [uid, index % 5 === 1 ? '2026-03-04T05:06:07Z' : stamp]);
    });
  });

  it('begins on no day that is none', () => {
    assert.throws(() => writeCalendar(espooVisio, 'fi', { ...DAYS, from: '2026-02-29' }, STAMP), RangeError);
  });
});
