import { inWords, type Problem } from './problem.ts';

/** As many as a person can mend before looking again. */
const SHOWN = 20;

/** An edition is not as it must be. `problems` lists everything that is wrong, each with its path. */
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
