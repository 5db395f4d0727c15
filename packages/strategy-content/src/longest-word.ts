/** The longest word of a title that cannot break. A title is shown as small as that needs to be whole. */
export const longestWord = (title: string): string =>
  title.split(/[\s\u00AD-]/).reduce((longest, word) => (word.length > longest.length ? word : longest));
