import { inWords, type Problem } from './problem.ts';

/** The most problems in the message: a person corrects no more before looking again. */
const SHOWN = 20;

/** An edition has mistakes. `problems` lists all of them, each with its path. */
export class EditionError extends Error {
  override readonly name = 'EditionError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.slice(0, SHOWN).map((each) => `- ${inWords(each)}`);
    if (problems.length > SHOWN) lines.push(`- and ${problems.length - SHOWN} more`);
    super(`The edition has ${problems.length} problem(s):\n${lines.join('\n')}`);
    this.problems = problems;
  }
}
