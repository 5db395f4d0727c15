// @ts-check
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Takes `--edition <name or folder>` out of a command line, and sets the variable `EDITION` for this process and those it starts.
 * Not every shell can set a variable for a single command.
 *
 * @param {readonly string[]} args of the command line
 * @returns {string[]} the other arguments
 * @throws {Error} if the flag has no value
 */
export function takeEdition(args) {
  const at = args.findIndex((arg) => /^--edition(=|$)/.test(arg));
  const flag = args[at];
  if (flag === undefined) return [...args];
  const isOne = flag.includes('=');
  const name = isOne ? flag.slice(flag.indexOf('=') + 1) : (args[at + 1] ?? '');
  if (name === '' || name.startsWith('-'))
    throw new Error('--edition needs the name of a folder in editions/, or the path of a folder.');
  const folder = resolve(process.env['INIT_CWD'] ?? '.', name);
  process.env['EDITION'] = existsSync(resolve(folder, 'edition.yaml')) ? folder : name;
  return args.toSpliced(at, isOne ? 1 : 2);
}
