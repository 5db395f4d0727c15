/**
 * What an edition may hold, in one place: the Valibot schema (`parseEdition`) and the compact check
 * (`checkEdition`) both follow these limits and say these words.
 */

/** One thing wrong with an edition. */
export interface Problem {
  /** Where, as in `translations.sv.values.items[2].title`; empty for the edition as a whole. */
  readonly path: string;
  /** What is wrong and what is allowed. */
  readonly message: string;
}

/** Lengths in UTF-16 code units, lists in items. */
export const LIMITS = { title: 200, paragraph: 4000, items: 50, hyphenation: 2000 } as const;

export const PATTERNS = {
  /** One line, no space at its ends, nothing that is not to be seen but turns or breaks text. */
  text: /^(?=\S)[^\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]+(?<=\S)$/u,
  /** Lower-case words joined by hyphens: ids are used in attributes, settings and addresses. */
  id: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u,
  /** A word with a hyphen at each point where it may break; one at its end is the word's own. */
  hyphenated: /^\p{L}+(?:-\p{L}+)+-?$/u,
} as const;

export type PatternName = keyof typeof PATTERNS;

const PATTERN_WORDS: Record<PatternName, string> = {
  text: 'one line without space at its ends',
  id: 'lower-case letters, digits and single hyphens',
  hyphenated: 'a word with hyphens where it may break',
};

export const MISSING = 'is missing';
export const NOT_AN_OBJECT = 'expected an object';
export const NOT_A_BOOLEAN = 'expected true or false';
export const EQUAL_TO_ORIGINAL = 'is the same as in the original language';
export const UNREADABLE = 'cannot be read';

export const notAText = (pattern: PatternName, most: number) =>
  `expected text: ${PATTERN_WORDS[pattern]}, 1 to ${most} characters`;
export const notAList = (most: number) => `expected a list of 1 to ${most}`;
export const notOneOf = (allowed: readonly string[]) => `expected one of ${allowed.join(', ')}`;
export const unknownKeys = (keys: readonly string[]) =>
  `unknown: ${keys
    .slice(0, 5)
    .map((key) => `"${key.slice(0, 40)}"`)
    .join(', ')}${keys.length > 5 ? ` and ${keys.length - 5} more` : ''}`;
export const notAsInOriginal = (expected: string | number) =>
  `expected ${expected}, as in the original language`;
export const USED_TWICE = 'is used twice';
