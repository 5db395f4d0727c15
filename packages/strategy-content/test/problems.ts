import assert from 'node:assert/strict';
import { parseEdition } from '../src/check-edition.ts';
import { EditionError } from '../src/edition-error.ts';
import { inWords, type Problem } from '../src/problem.ts';
import { espooVisio } from './sample-editions.ts';

/** What `parseEdition` has against an input; fails where it throws anything but an EditionError. */
export function problemsOf(input: unknown): readonly Problem[] {
  try {
    parseEdition(input);
    return [];
  } catch (error) {
    assert.ok(error instanceof EditionError, `threw ${String(error)}`);
    assert.ok(error.problems.length > 0);
    return error.problems;
  }
}

export const pathsOf = (input: unknown) => problemsOf(input).map(({ path }) => path);

export const sentencesOf = (input: unknown) => problemsOf(input).map(inWords);

/** The edition with one thing changed. */
export function changed(change: (edition: any) => void, from: object = espooVisio): unknown {
  const edition: unknown = structuredClone(from);
  change(edition);
  return edition;
}
