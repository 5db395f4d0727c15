import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { copyInFormat } from '../src/check-format.ts';
import type { ExtensionFacts } from '../src/edition.ts';
import { EXTENSION_FILE } from '../src/edition-format.ts';
import { inWords, type Problem } from '../src/problem.ts';

/**
 * The content of an edition's `extension.yaml`; nothing where there is none.
 *
 * @throws {Error} that says in sentences what is wrong with it
 */
export function readExtensionFacts(folder: string): ExtensionFacts {
  const file = join(folder, 'extension.yaml');
  if (!existsSync(file)) return {};
  const problems: Problem[] = [];
  const facts = copyInFormat(EXTENSION_FILE, parse(readFileSync(file, 'utf8')), problems) as ExtensionFacts;
  if (problems.length > 0) throw new Error(problems.map((each) => `${file}: ${inWords(each)}`).join('\n'));
  return facts;
}
