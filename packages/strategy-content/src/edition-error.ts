import { inWords, type Problem, shownLines } from './problem.ts';

/** An edition has mistakes. `problems` lists all of them, each with its path. */
export class EditionError extends Error {
  override readonly name = 'EditionError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super([`The edition has ${problems.length} problem(s):`, ...shownLines(problems, inWords)].join('\n- '));
    this.problems = problems;
  }
}
