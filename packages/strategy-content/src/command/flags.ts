import { parseArgs } from 'node:util';

/** The command's actions, each with its line of help, its flags, and the smallest and largest number of names. */
const COMMANDS = {
  new: {
    usage:
      'new <folder> --languages "fi,se" --city "Tunturila,Duottargilli" [--values 5] [--source "name of the text"] [--site tunturila.fi]',
    flags: ['languages', 'city', 'values', 'source', 'site'],
    names: [1, 1],
  },
  check: { usage: 'check <folder or .json>', flags: [], names: [1, 1] },
  json: { usage: 'json <folder> [file.json]', flags: [], names: [1, 2] },
  yaml: { usage: 'yaml <file.json> <new folder>', flags: [], names: [2, 2] },
  calendar: {
    usage: 'calendar <folder or .json> [folder to write to] [--from 2026-01-05] [--days 400]',
    flags: ['from', 'days'],
    names: [1, 2],
  },
} as const satisfies Record<
  string,
  { usage: string; flags: readonly string[]; names: readonly [number, number] }
>;

export type CommandName = keyof typeof COMMANDS;

/** The parts of a command line. */
export interface Asked {
  readonly command: CommandName;
  readonly names: readonly string[];
  readonly flags: Readonly<Record<string, string>>;
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

const usage = (name: CommandName) => `edition ${COMMANDS[name].usage}`;

/**
 * Reads a command line.
 *
 * @returns what it asks for, or the help that it asks for
 * @throws {Error} that says in one line what is allowed
 */
export function readCommandLine(args: readonly string[]): Asked | string {
  const [first = '', ...rest] = args;
  const all = (Object.keys(COMMANDS) as CommandName[]).map(usage).join('\n');
  if (['', 'help', '--help', '-h'].includes(first)) return all;
  if (!isCommand(first))
    throw new Error(`There is no “edition ${first}”. Write one of ${Object.keys(COMMANDS).join(', ')}`);
  const { flags: known, names } = COMMANDS[first];
  const { values, positionals } = parseArgs({
    args: rest,
    strict: false,
    options: Object.fromEntries(known.map((flag) => [flag, { type: 'string' as const }])),
  });
  if (values['help'] !== undefined || values['h'] !== undefined) return usage(first);
  const flags: Record<string, string> = {};
  for (const [flag, value] of Object.entries(values)) {
    if (!(known as readonly string[]).includes(flag))
      throw new Error(`There is no --${flag}. Write ${usage(first)}`);
    if (typeof value !== 'string' || value === '')
      throw new Error(`--${flag} has no value. Write ${usage(first)}`);
    flags[flag] = value;
  }
  const [least, most] = names;
  if (positionals.length < least || positionals.length > most) throw new Error(`Write ${usage(first)}`);
  return { command: first, names: positionals, flags };
}

/** A whole number in a flag. */
export function wholeNumber(flag: string, value: string, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= most) return number;
  throw new Error(`--${flag} ${value} is not a number that fits. Write one from 1 to ${most}`);
}
