import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Budget, BUDGETS, type Page } from './budgets.ts';
import { loadedFiles } from './loaded-files.ts';
import { sizesOf, sumOf } from './measure.ts';

/* `pnpm --filter ./test run size`: a step of `npm test`. Prints what is loaded and its limit; fails when one is passed. */

const ROOT = join(import.meta.dirname, '../../..');
const WORDS = { raw: 'bytes', gzip: 'bytes after gzip -9', brotli: 'bytes after brotli -11' };

/** What came of weighing the files of a budget. */
export interface Weighed {
  readonly isOver: boolean;
  /** What, its files, its bytes and its limits, on one line. */
  readonly message: string;
}

/**
 * Weighs the files of a budget.
 *
 * @param root where the paths begin.
 * @throws Error when a file is missing, or a folder empty: what is not built was not weighed.
 */
export function weigh({ name, files, mostFiles, measure, limit }: Budget, root: string): Weighed {
  const paths = files.flatMap((file) => filesAt(root, file));
  const bytes = sumOf(paths.map((path) => sizesOf(readFileSync(join(root, path)))))[measure];
  const over = bytes - limit;
  const tooMany = mostFiles !== undefined && paths.length > mostFiles;
  const isOver = over > 0 || tooMany;
  const state = over > 0 ? `${over} too many` : `${-over} to spare`;
  const named = files.map((file) => (typeof file === 'string' ? file : join(file.folder, file.page)));
  const count = mostFiles === undefined ? '' : `, ${paths.length} files of at most ${mostFiles}`;
  return {
    isOver,
    message: `${isOver ? '✗' : '✓'} ${name} (${named.join(' + ')}): ${bytes} ${WORDS[measure]}, limit ${limit}, ${state}${count}`,
  };
}

function filesAt(root: string, path: string | Page): string[] {
  if (typeof path !== 'string')
    return loadedFiles(join(root, path.folder), path.page).map((file) => join(path.folder, file));
  if (!statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) return [path];
  const files = globSync('**', { cwd: join(root, path), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(path, entry.parentPath.slice(join(root, path).length), entry.name));
  if (files.length === 0) throw new Error(`${path} is empty; build it first`);
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const weighed = BUDGETS.map((budget) => weigh(budget, ROOT));
  for (const { message } of weighed) console.log(message);
  if (weighed.some(({ isOver }) => isOver)) {
    console.error(
      'Too large. What each part costs: pnpm run bench:size; the limits: test/bench/size/budgets.ts',
    );
    process.exitCode = 1;
  }
}
