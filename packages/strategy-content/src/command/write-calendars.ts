import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, translationIn } from '../edition.ts';
import { calendarDays, type CalendarDays, writeCalendar } from '../files/calendar.ts';

/**
 * Writes a calendar for each language, `<id>.<language>.ics`, and the same days as `<id>.days.json`.
 *
 * @returns the names of the files
 */
export function writeCalendars(edition: Edition, folder: string, asked: CalendarDays): string[] {
  mkdirSync(folder, { recursive: true });
  const now = new Date();
  const files = edition.languages.map((language) => {
    const name = `${edition.id}.${language}.ics`;
    const path = join(folder, name);
    const earlier = existsSync(path) ? readFileSync(path, 'utf8') : '';
    return [name, writeCalendar(edition, language, asked, now, earlier)] as const;
  });
  const days = calendarDays(edition, asked).map(({ date, index }) => ({
    date,
    id: translationIn(edition).values.items[index]?.id,
    title: Object.fromEntries(
      edition.languages.map((tag) => [tag, translationIn(edition, tag).values.items[index]?.title]),
    ),
  }));
  files.push([`${edition.id}.days.json`, `${JSON.stringify(days, null, 2)}\n`]);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return files.map(([name]) => name);
}
