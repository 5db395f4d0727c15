import { finnishHyphenator, SOFT_HYPHEN } from '../hyphenation.ts';

const letters = (word: string) => word.replaceAll('-', '').toLowerCase();

/**
 * What is of use in a checked hyphenation list.
 *
 * @param list the file's text: words with a hyphen at each point where they may break
 * @param texts the edition's texts in that language
 * @returns the words that the general rule breaks otherwise, and those that no text has
 */
export function readHyphenation(list: string, texts: Iterable<string>) {
  const hyphenate = finnishHyphenator();
  const byRule = new Map<string, string>();
  for (const text of texts)
    for (const [word] of text.matchAll(/[\p{L}-]+/gu))
      byRule.set(letters(word), hyphenate(word).replaceAll(SOFT_HYPHEN, '-').toLowerCase());
  const listed = list.split(/\s+/).filter(Boolean);
  return {
    words: listed.filter((word) => (byRule.get(letters(word)) ?? word.toLowerCase()) !== word.toLowerCase()),
    strange: listed.filter((word) => !byRule.has(letters(word))),
  };
}
