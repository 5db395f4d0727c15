import type { Rule } from './problem.ts';

/** A readable text of one line, 1 to `most` UTF-16 code units. `only` is a further pattern, and its sentence. */
export interface TextFormat {
  readonly most: number;
  readonly only?: readonly [RegExp, Rule];
}

/* Control characters and invisible ones. Joiners between letters are excepted, and characters that a later Unicode may add. */
const UNSEEN = /(?![\p{M}\p{Cn}]|(?<=[\p{L}\p{M}])[\xAD\u200C\u200D][\p{L}\p{M}])[\p{C}\p{DI}]/u;

/** The patterns that no text may contain, each with its sentence, in the order in which people would correct them. */
export const NO_TEXT: readonly (readonly [RegExp, Rule])[] = [
  [/^$/, 'empty'],
  [/^\s|\s$/, 'spaces'],
  [/[\n-\r\x85\u2028\u2029]/, 'lines'],
  [/\uFFFD/, 'lost'],
  [UNSEEN, 'unseen'],
  // No spelling has more than six marks on a letter. Burmese and Tibetan have nearly as many.
  [/[\p{M}\p{Cf}]{7}/u, 'accents'],
  [/^[^\p{L}\p{N}]*$/u, 'letters'],
];

/** One line that people can read. */
export const line = (most: number): TextFormat => ({ most });

/** The first rule of a text that any data breaks, with the found or allowed text. */
export function brokenRule({ most, only }: TextFormat, data: unknown): readonly [Rule, string?] | undefined {
  if (typeof data !== 'string') return ['quotes'];
  if (data.length > most) return ['long', `${most}`];
  for (const [pattern, rule] of NO_TEXT) {
    const [found] = pattern.exec(data) ?? [];
    if (found !== undefined)
      return [rule, `U+${found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`];
  }
  return only && !only[0].test(data) ? [only[1]] : undefined;
}

/** Whether any data is a text without a {@link brokenRule}. */
export const isText = (format: TextFormat, data: unknown): data is string =>
  brokenRule(format, data) === undefined;
