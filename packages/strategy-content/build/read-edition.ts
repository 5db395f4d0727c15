import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { parseEdition } from '../src/check-edition.ts';
import type { Edition } from '../src/edition.ts';
import { finnishHyphenator, SOFT_HYPHEN } from '../src/hyphenation.ts';

/**
 * Reads the folder of an edition: `edition.yaml`, one YAML file per language, and of `hyphenation.<language>.txt`, where
 * there is one, what the general rule would get wrong.
 *
 * @throws Error for a missing file or malformed YAML, naming file and line; EditionError for content.
 */
export function readEdition(folder: string): Edition {
  const facts = readYaml(join(folder, 'edition.yaml')) as { readonly languages?: readonly string[] } | null;
  const translations = (facts?.languages ?? []).map((language) => {
    const translation = readYaml(join(folder, `${language}.yaml`)) as object;
    const text = JSON.stringify(translation);
    const hyphenation = readExceptions(join(folder, `hyphenation.${language}.txt`), text);
    return [language, hyphenation.length > 0 ? { ...translation, hyphenation } : translation];
  });
  return parseEdition({ ...facts, translations: Object.fromEntries(translations) as unknown });
}

function readYaml(path: string): unknown {
  const document = parseDocument(readFileSync(path, 'utf8'), { prettyErrors: true });
  const [error] = document.errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  return document.toJS() as unknown;
}

/** The words of a checked hyphenation list, one per line, that the general rule breaks otherwise in this text. */
function readExceptions(path: string, text: string): string[] {
  if (!existsSync(path)) return [];
  const words = text.match(/[\p{L}-]+/gu) ?? [];
  const hyphenate = finnishHyphenator();
  const byRule = new Map(words.map((word) => [letters(word), hyphenate(word).replaceAll(SOFT_HYPHEN, '-')]));
  const listed = readFileSync(path, 'utf8').split(/\s+/).filter(Boolean);
  return listed.filter((word) => byRule.get(letters(word))?.toLowerCase() !== word.toLowerCase());
}

const letters = (word: string) => word.replaceAll('-', '').toLowerCase();
