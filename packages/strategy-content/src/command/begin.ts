import { basename, resolve } from 'node:path';
import { EDITION_FILE, TRANSLATION_FILE } from '../edition-format.ts';
import { brokenRule } from '../text-format.ts';
import { wholeNumber } from './flags.ts';
import type { Beginning } from './skeleton.ts';

/**
 * The beginning of an edition, from the flags of `edition new`.
 *
 * @throws {Error} that says what is wrong, and what to write
 */
export function beginningOf(folder: string, flags: Readonly<Record<string, string>>): Beginning {
  const { id: idFormat, languages: listFormat } = EDITION_FILE.keys;
  const { most: mostValues } = TRANSLATION_FILE.keys.values.keys.items;
  const id = basename(resolve(folder));
  if (brokenRule(idFormat, id))
    throw new Error(
      `“${id}” cannot name an edition. Write a folder’s name of a-z, 0-9 and single hyphens, such as my-city`,
    );
  const languages = list(flags['languages']);
  if (languages.length === 0)
    throw new Error('Write --languages, the original first, such as --languages "fi,se"');
  languages.forEach((tag, index) => {
    if (brokenRule(listFormat.item, tag))
      throw new Error(
        `--languages has “${tag}”, which is not a language tag. Write one such as fi or sr-Latn`,
      );
    if (languages.indexOf(tag) < index) throw new Error(`--languages has ${tag} twice. Delete one`);
  });
  const names = list(flags['city']);
  if (names.length === 0) throw new Error('Write --city, the name of the city, such as --city Tunturila');
  if (names.length > 1 && names.length !== languages.length)
    throw new Error(
      `--city has ${names.length} names for ${languages.length} languages. Write one for each, with commas between them, or one for all`,
    );
  return {
    id,
    languages,
    cities: languages.map((_, index) => names[index] ?? (names[0] as string)),
    valueCount: wholeNumber('values', flags['values'] ?? '5', mostValues),
    source: flags['source'],
    site: flags['site'],
  };
}

const list = (flag = '') =>
  flag
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
