/*
 * The mistakes of an edition, each with its one sentence: the build, `parseEdition`, the command and the element's console line
 * use these. `$` is the found or allowed text.
 */
const SENTENCES = {
  unreadable: 'is unreadable',
  group: 'must be a group of $',
  missing: 'is missing. Write it',
  unknown: 'is not known here. Known are $',
  list: 'must be a list of 1 to $',
  choice: 'must be $',
  quotes: 'must be text. Put it in quotes',
  empty: 'is empty. Write text',
  long: 'is too long. At most $ characters fit',
  spaces: 'begins or ends with a space. Delete it',
  lines: 'has more than one line. Write one',
  lost: 'holds �, a lost letter. Write it again, and save as UTF-8',
  unseen: 'holds $, which nobody sees. Delete it',
  accents: 'has too many accents. Delete some',
  letters: 'has no letter or digit. Write text',
  id: 'must be a-z, 0-9 and single hyphens',
  tag: 'must be a language tag, such as fi',
  twice: 'is there twice. Delete one',
  original: 'must be $, as in the original',
} as const;

/** The name of a sentence. */
export type Rule = keyof typeof SENTENCES;

/** One thing wrong with an edition. */
export interface Problem {
  /** Where, counted from 1, such as `translations.sv.values.items[3].title`; empty for the edition as a whole. */
  readonly path: string;
  /** The title of the value that it is in. */
  readonly item?: string | undefined;
  /** The mistake, and how to correct it. */
  readonly message: string;
  /** The name of the sentence, if it is from an edition's check, for faces that show it in another language. */
  readonly rule?: Rule;
  /** The sentence's variable part: the found or allowed text. */
  readonly detail?: string;
}

/** A problem of an edition's check. */
export function problem(path: string, rule: Rule, detail = '', item?: string): Problem {
  return { path, item, message: SENTENCES[rule].replace('$', () => detail), rule, detail };
}

/** The most problems that are shown at once: a person corrects no more before looking again. */
const SHOWN = 20;

/** Problems as lines, twenty at most, and the number of the others. */
export function shownLines<P>(problems: readonly P[], words: (each: P) => string): readonly string[] {
  const lines = problems.slice(0, SHOWN).map(words);
  return problems.length > SHOWN ? [...lines, `and ${problems.length - SHOWN} more`] : lines;
}

/** A problem as one line: where it is, and what to do. */
export function inWords({ path, item, message }: Problem): string {
  return `${path}${item ? ` (“${item}”)` : ''} ${message}`.trim();
}
