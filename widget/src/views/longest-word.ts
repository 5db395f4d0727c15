/**
 * The number of letters in the longest word of a title that cannot break. The style sheet gets it as `--longest`, and makes the
 * title small enough for the whole word.
 */
export function longestWord(title: string): number {
  return Math.max(...title.split(/[\s\u00AD-]/).map(({ length }) => length));
}
