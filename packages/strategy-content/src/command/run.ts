import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { civilDate } from '../civil-date.ts';
import { dayNumber } from '../day.ts';
import { translationIn } from '../edition.ts';
import { writeEditionFiles, writeEditionJson } from '../files/index.ts';
import { beginningOf } from './begin.ts';
import { counted } from './counted.ts';
import { type Asked, type CommandName, readCommandLine, wholeNumber } from './flags.ts';
import { readOrSay } from './read-folder.ts';
import { skeleton } from './skeleton.ts';
import { writeCalendars } from './write-calendars.ts';

/** Ten years: a longer list is not a useful calendar. */
const MOST_DAYS = 3660;

/** The functions that print the command's results and problems. */
export interface Output {
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
}

/**
 * The command `edition`.
 *
 * @param args the words after its name
 * @returns the exit code: 0, or 1 if something is wrong, which the command has said
 */
export function run(args: readonly string[], output: Output): 0 | 1 {
  try {
    const asked = readCommandLine(args);
    if (typeof asked === 'string') output.say(asked);
    else return COMMANDS[asked.command](asked, output) ? 0 : 1;
    return 0;
  } catch (error) {
    output.warn((error as Error).message);
    return 1;
  }
}

/** The function of each action. `false` if the edition has problems, which it has said. */
const COMMANDS: Readonly<Record<CommandName, (asked: Asked, output: Output) => boolean>> = {
  new({ names: [folder = ''], flags }, { say }) {
    const beginning = beginningOf(folder, flags);
    const files = skeleton(beginning, schemasFrom(folder));
    writeNew(folder, files);
    say(`Wrote ${[...files.keys()].join(', ')} in ${folder}.`);
    say(`Write the texts in the place of each “…”, then: edition check ${folder}`);
    return true;
  },

  check({ names: [path = ''] }, output) {
    const { edition } = readOrSay(path, output.warn);
    if (!edition) return false;
    const values = counted(translationIn(edition).values.items.length, 'value');
    output.say(`${path} is in order: ${values} in ${edition.languages.join(', ')}.`);
    return true;
  },

  json({ names: [folder = '', file] }, output) {
    const { edition } = readOrSay(folder, output.warn);
    if (!edition) return false;
    const path = file ?? `${edition.id}.json`;
    writeFileSync(path, writeEditionJson(edition));
    output.say(`Wrote ${path}. On a page: <espoo-values src="${basename(path)}"></espoo-values>`);
    return true;
  },

  yaml({ names: [file = '', folder = ''] }, output) {
    const { edition } = readOrSay(file, output.warn);
    if (!edition) return false;
    const files = writeEditionFiles(edition, schemasFrom(folder));
    writeNew(folder, files);
    output.say(`Wrote ${[...files.keys()].join(', ')} in ${folder}.`);
    return true;
  },

  calendar({ names: [path = '', folder = '.'], flags }, output) {
    const from = flags['from'] ?? civilDate(Date.now());
    if (dayNumber(from) === undefined)
      throw new Error(`--from ${from} is not a date. Write one as YYYY-MM-DD`);
    const days = wholeNumber('days', flags['days'] ?? '400', MOST_DAYS);
    const { edition } = readOrSay(path, output.warn);
    if (!edition) return false;
    const names = writeCalendars(edition, folder, { from, days });
    output.say(`Wrote ${names.join(', ')} in ${folder}: ${counted(days, 'day')} from ${from}.`);
    return true;
  },
};

/** Writes files into a folder that has none yet, so that nobody's work is lost. */
function writeNew(folder: string, files: ReadonlyMap<string, string>) {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty. Name a new folder: no file is written over`);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

/** The path from a folder to that of the JSON Schemas, with slashes, as editors need it. */
function schemasFrom(folder: string): string {
  const schemas = join(
    fileURLToPath(import.meta.resolve('@espoo-values/strategy-content/package.json')),
    '../dist/schema',
  );
  return relative(resolve(folder), schemas).replaceAll('\\', '/');
}
