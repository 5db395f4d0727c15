import * as v from 'valibot';
import { disagreements } from './edition-agreement.ts';
import { EditionError } from './edition-error.ts';
import { type Problem, UNREADABLE } from './edition-rules.ts';
import { type Edition, EditionSchema } from './edition-schema.ts';
import { deepFreeze } from './deep-freeze.ts';

/**
 * Checks data of unknown origin, and gives it back as an edition of its own, frozen throughout.
 *
 * @throws EditionError, and nothing else, with every problem and its path.
 */
export function parseEdition(input: unknown): Edition {
  const result = checkStructure(input);
  const problems = Array.isArray(result) ? result : disagreements(result);
  if (problems.length > 0) throw new EditionError(problems);
  return deepFreeze(result as Edition);
}

/** The edition with its parts all there, or the problems. */
function checkStructure(input: unknown): Edition | Problem[] {
  try {
    const result = v.safeParse(EditionSchema, input, { abortPipeEarly: true });
    return result.success ? result.output : result.issues.map(toProblem);
  } catch {
    // A getter or a proxy of the input threw while it was read.
    return [{ path: '', message: UNREADABLE }];
  }
}

function toProblem(issue: v.GenericIssue): Problem {
  const path = issue.path ?? [];
  // An unknown key is a problem of the object that holds it; the message names the keys.
  const isUnknownKey = issue.type === 'strict_object' && issue.expected === 'never';
  return { path: pathText(isUnknownKey ? path.slice(0, -1) : path), message: issue.message };
}

function pathText(path: readonly v.IssuePathItem[]): string {
  return path
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
