import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@espoo-values/dev-tools/pnpm';
import { builtInEdition } from '@espoo-values/strategy-content';
import { writeCalendar } from '@espoo-values/strategy-content/files';
import { DAYS } from './calendar-days.ts';
import { type Files, named } from './names.ts';

/** Calendars begin on day 0 of the rule of the day as long as no version is released. */
const FIRST = '2026-01-05';

/**
 * A calendar of the values for each language. It begins on the day of the release, which it reads from `CHANGELOG.md`: today's
 * date would make other bytes on each day.
 */
export function calendars(): Files {
  const changes = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
  const from = /^## \S+ – (\d{4}-\d\d-\d\d)$/m.exec(changes.split('\n## ', 2).join('\n## '))?.[1] ?? FIRST;
  const stamp = new Date(`${from}T00:00:00Z`);
  return Object.fromEntries(
    builtInEdition.languages.map((language) => [
      named(`-${language}.ics`),
      Buffer.from(writeCalendar(builtInEdition, language, { from, days: DAYS }, stamp)),
    ]),
  );
}
