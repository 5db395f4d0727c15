/**
 * The letters of the longest word of a title that can end no line: the style sheet takes it as `--longest`, and makes the title no
 * larger than lets it be whole.
 */
export function longestWord(title: string): number {
  return Math.max(...title.split(/[\s\u00AD-]/).map(({ length }) => length));
}
