import type { Edition } from '../src/edition.ts';
import { readEditionAt } from '../src/command/read-folder.ts';
import { fileProblemInWords, fileProblemLines } from '../src/files/index.ts';

/**
 * Reads the folder of an edition: `edition.yaml` and one YAML file per language.
 *
 * @param warn is called with a line for each text that may be intended, and probably is not
 * @throws {Error} that says what is wrong, in which file and line, and what to write
 */
export function readEdition(folder: string, warn: (line: string) => void = () => undefined): Edition {
  const { edition, problems, warnings } = readEditionAt(folder);
  for (const each of warnings) warn(`${folder}: ${fileProblemInWords(each)}`);
  if (!edition) throw new Error([`The edition in ${folder}:`, ...fileProblemLines(problems)].join('\n- '));
  return edition;
}
