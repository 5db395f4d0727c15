import type { CivilDate } from '../civil-date.ts';
import { dayNumber, FIRST_DAY, valueIndexOnDay } from '../day.ts';
import { type Edition, translationIn } from '../edition.ts';
import { provenance } from '../provenance.ts';
import { wordsOf } from '../words.ts';
import { contentLine, escaped } from './ical.ts';

const DAY = 86_400_000;

/** The days of a calendar. */
export interface CalendarDays {
  readonly from: CivilDate;
  readonly days: number;
}

/** The days of a calendar, each with the place of its value in the edition. */
export function calendarDays(edition: Edition, { from, days }: CalendarDays) {
  const first = dayNumber(from);
  if (first === undefined) throw new RangeError(`"${from}" is not a date; write YYYY-MM-DD`);
  const { items } = translationIn(edition).values;
  return Array.from({ length: days }, (_, index) => ({
    date: new Date((FIRST_DAY + first + index) * DAY).toISOString().slice(0, 10),
    index: valueIndexOnDay(first + index, items.length),
  }));
}

/**
 * The values of the days as an iCalendar file in one language. Each value is an all-day event that does not mark people as
 * busy.
 *
 * @param stamp the time of writing
 * @param earlier the previous file, if there is one: unchanged events keep their stamp
 */
export function writeCalendar(
  edition: Edition,
  language: string,
  asked: CalendarDays,
  stamp: Date,
  earlier = '',
): string {
  const translation = translationIn(edition, language);
  const { valueOfTheDay } = wordsOf(translation, language);
  const city = edition.city[language] ?? '';
  const text = (name: string, value: string) => contentLine(`${name};LANGUAGE=${language}`, escaped(value));
  const stamps = stampsIn(earlier);
  const now = stamp.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = calendarDays(edition, asked).map(({ date, index }) => {
    const { title = '', paragraphs = [] } = translation.values.items[index] ?? {};
    const event = [
      'BEGIN:VEVENT\r\n',
      // A day keeps its UID if its text changes, so that a subscription updates the event.
      contentLine('UID', `${date}.${language}@${edition.id}`),
      contentLine('DTSTART;VALUE=DATE', date.replaceAll('-', '')),
      text('SUMMARY', title),
      text('DESCRIPTION', [...paragraphs, provenance(edition, language)].join('\n\n')),
      'TRANSP:TRANSPARENT\r\n',
      // Outlook ignores TRANSP.
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n',
      'END:VEVENT\r\n',
    ].join('');
    return event.replace('DTSTART', () => `DTSTAMP:${stamps.get(event) ?? now}\r\nDTSTART`);
  });
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
    contentLine('PRODID', `-//${edition.id}//edition calendar//EN`),
    'CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n',
    contentLine('X-WR-CALNAME', escaped(`${valueOfTheDay} – ${city}`)),
    ...events,
    'END:VCALENDAR\r\n',
  ].join('');
}

/** The stamps of an earlier file, by the rest of each event. */
function stampsIn(calendar: string): ReadonlyMap<string, string> {
  const events = calendar.match(/BEGIN:VEVENT\r\n[^]*?END:VEVENT\r\n/g) ?? [];
  return new Map(
    events.map((event) => {
      const [line = '', stamp = ''] = /DTSTAMP:(\w+)\r\n/.exec(event) ?? [];
      return [event.replace(line, ''), stamp];
    }),
  );
}
