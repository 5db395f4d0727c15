import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Edition } from '../src/edition.ts';
import { type EditionFiles, fileProblemLines, readEditionFiles } from '../src/files/index.ts';

/** What the files in the folder of an edition come to. */
export function readFolder(folder: string): EditionFiles {
  const files = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isFile());
  return readEditionFiles(
    new Map(files.map(({ name }) => [name, readFileSync(join(folder, name))])),
    basename(folder),
  );
}

/**
 * Reads the folder of an edition: `edition.yaml`, one YAML file per language, and of `hyphenation.<language>.txt`, where
 * there is one, what the general rule would get wrong.
 *
 * @throws {Error} that says what is wrong, in which file and line, and what to write
 */
export function readEdition(folder: string): Edition {
  const { edition, problems } = readFolder(folder);
  if (!edition) throw new Error([`The edition in ${folder}:`, ...fileProblemLines(problems)].join('\n- '));
  return edition;
}
