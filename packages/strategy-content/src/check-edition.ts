import { disagreements } from './edition-agreement.ts';
import { type Problem, UNREADABLE } from './edition-rules.ts';
import type { Edition } from './edition-schema.ts';
import { copyAs, EDITION_SHAPE } from './edition-shape.ts';

/**
 * The check of `parseEdition` without Valibot. A property-based test holds the two equal in what they take and in the
 * places of what they do not; `parseEdition` and its schema are the measure, and say it in more words.
 *
 * @returns the edition, a frozen copy, or the problems.
 */
export function checkEdition(input: unknown): { edition: Edition } | { problems: readonly Problem[] } {
  let problems: Problem[] = [];
  try {
    const edition = copyAs(EDITION_SHAPE, input, problems) as Edition;
    if (problems.length === 0) problems = disagreements(edition);
    if (problems.length === 0) return { edition };
  } catch {
    // A getter or a proxy of the input threw while it was read.
    problems = [{ path: '', message: UNREADABLE }];
  }
  return { problems };
}
