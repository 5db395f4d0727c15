import { copyInFormat } from './check-format.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { Edition } from './edition.ts';
import { disagreements } from './edition-agreement.ts';
import { EditionError } from './edition-error.ts';
import { EDITION } from './edition-format.ts';
import { type Problem, problem } from './problem.ts';

/** The result of the check of an edition. */
export type EditionResult = { readonly edition: Edition } | { readonly problems: readonly Problem[] };

/**
 * Checks data of unknown origin. Never throws.
 *
 * @returns the edition as a copy, frozen throughout, or every problem with its path
 */
export function checkEdition(input: unknown): EditionResult {
  let problems: Problem[] = [];
  try {
    const edition = copyInFormat(EDITION, input, problems) as Edition;
    if (problems.length === 0) problems = disagreements(edition);
    if (problems.length === 0) return { edition: deepFreeze(edition) };
  } catch {
    // A getter or a proxy of the input threw while it was read.
    problems = [problem('', 'unreadable')];
  }
  return { problems };
}

/**
 * The edition that {@link checkEdition} makes of data of unknown origin.
 *
 * @throws EditionError, and nothing else, with every problem and its path
 */
export function parseEdition(input: unknown): Edition {
  const result = checkEdition(input);
  if ('problems' in result) throw new EditionError(result.problems);
  return result.edition;
}
