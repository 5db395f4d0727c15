import type { Problem } from './edition.ts';

const SHOWN = 10;

/** An edition is not as it must be. `problems` lists everything that is wrong, each with its path. */
export class EditionError extends Error {
  override readonly name = 'EditionError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems
      .slice(0, SHOWN)
      .map(({ path, message }) => `- ${path || 'the edition'}: ${message}`);
    if (problems.length > SHOWN) lines.push(`- and ${problems.length - SHOWN} more`);
    super(`The edition has ${problems.length} problem(s):\n${lines.join('\n')}`);
    this.problems = problems;
  }
}
