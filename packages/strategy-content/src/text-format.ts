/** A text of 1 to `most` UTF-16 code units that fits a pattern, and holds nothing of another; `words` describe both. */
export interface TextFormat {
  readonly pattern: RegExp;
  readonly without?: RegExp;
  readonly words: string;
  readonly most: number;
}

/*
 * What is not seen or is no character; and marks in piles. What joins or parts two letters is none of it, nor what a later
 * Unicode may know. No spelling has more than six marks on a letter: Burmese and Tibetan come near that.
 */
const UNSEEN =
  /(?![\p{M}\p{Cn}]|(?<=[\p{L}\p{M}])[\xAD\u200C\u200D][\p{L}\p{M}])[\p{C}\p{DI}]|[\p{M}\p{Cf}]{7}/u;

/** One line that people can read. */
export const line = (most: number): TextFormat => ({
  pattern: /^(?=\S)(?=.*[\p{L}\p{N}]).*(?<=\S)$/u,
  without: UNSEEN,
  words: 'one line with a letter or digit, without spaces around it, unseen characters or piles of accents',
  most,
});

/** Whether anything is a text of a format. */
export function isText({ pattern, without, most }: TextFormat, data: unknown): data is string {
  return typeof data === 'string' && data.length <= most && pattern.test(data) && !without?.test(data);
}
