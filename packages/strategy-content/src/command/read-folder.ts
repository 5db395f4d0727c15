import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type EditionFiles, fileProblemInWords, readEditionFiles } from '../files/index.ts';
import { shownLines } from '../problem.ts';
import { counted } from './counted.ts';

/** The edition in a folder, or in a JSON file: the result of its files. */
export function readEditionAt(path: string): EditionFiles {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Error(`${path} is not there: name the folder of an edition, or its JSON file`);
  const isFolder = stats.isDirectory();
  if (!isFolder && !path.toLowerCase().endsWith('.json'))
    throw new Error(`${path} is no edition: name the folder of its files, or its JSON file`);
  const folder = isFolder ? path : dirname(path);
  const names = isFolder
    ? readdirSync(path, { withFileTypes: true }).flatMap((each) => (each.isFile() ? [each.name] : []))
    : [basename(path)];
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  return readEditionFiles(files, isFolder ? basename(resolve(path)) : undefined);
}

/** {@link readEditionAt}, with problems and warnings printed. */
export function readOrSay(path: string, warn: (text: string) => void): EditionFiles {
  const result = readEditionAt(path);
  const { edition, problems, warnings } = result;
  const asList = (title: string, lines: readonly string[]) => [title, ...lines].join('\n- ');
  if (!edition)
    warn(
      asList(`${path} has ${counted(problems.length, 'problem')}:`, shownLines(problems, fileProblemInWords)),
    );
  if (warnings.length > 0) warn(asList('Look at:', warnings.map(fileProblemInWords)));
  return result;
}
