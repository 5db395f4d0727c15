import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Budget, BUDGETS, ROOM } from './budgets.ts';
import { filesOf } from './loaded-files.ts';
import { type Sizes, sizesOf } from './sizes.ts';

/* `npm test -- size`: prints what is loaded and its limit, and fails when one is passed. */

export const ROOT = join(import.meta.dirname, '../../..');
const WORDS = { raw: 'bytes', gzip: 'bytes after gzip -9', brotli: 'bytes after brotli -11' };

const HOW_TO_RAISE = `Look for what has become larger, and for whether it can be smaller. If it is worth its bytes, change the number \`reached\` of its line in
test/bench/size/budgets.ts to what was measured, and say why in the commit.`;

/** What came of weighing the files of a budget. */
export interface Weighed {
  /** What the files weigh together. */
  readonly sizes: Sizes;
  readonly files: readonly string[];
  readonly isOver: boolean;
  /** What, its bytes, what they were, and the limit, in a sentence or two. */
  readonly message: string;
}

/** @throws {Error} when a file is missing, or a folder empty */
export function weigh(
  { name, of, measure, reached, atMost = Infinity, mostFiles = Infinity }: Budget,
  root: string,
): Weighed {
  const files = filesOf(root, of);
  const sizes = sizesOf(files.map((path) => readFileSync(join(root, path))));
  const bytes = sizes[measure];
  const limit = Math.min(Math.floor(reached * ROOM), atMost);
  const isOver = bytes > limit || files.length > mostFiles;
  const grown = `${bytes < reached ? '' : '+'}${count(bytes - reached)}`;
  const parts = [
    `${isOver ? '✗' : '✓'} ${name}: ${count(bytes)} ${WORDS[measure]}, ${grown} since ${count(reached)} was reached; the limit is ${count(limit)}`,
  ];
  if (bytes > limit) parts.push(`, ${count(bytes - limit)} too many`);
  if (limit === atMost) parts.push(', which no reason raises');
  if (files.length > mostFiles)
    parts.push(`; ${files.length} files, of at most ${mostFiles}: ${files.join(', ')}`);
  return { sizes, files, isOver, message: `${parts.join('')}.` };
}

function count(bytes: number): string {
  return bytes.toLocaleString('en-GB');
}

if (import.meta.main) {
  const weighed = BUDGETS.map((budget) => weigh(budget, ROOT));
  for (const { message } of weighed) console.log(message);
  if (weighed.some(({ isOver }) => isOver)) {
    console.error(`Too large.\n${HOW_TO_RAISE}`);
    process.exitCode = 1;
  }
}
