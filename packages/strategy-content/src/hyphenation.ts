/** U+00AD: unseen, but where a line ends at it. */
export const SOFT_HYPHEN = '\u00AD';

/*
 * Letters of the Latin alphabets, Sámi ones among them, and not `\p{L}`: all letters of the world, in both cases, are a
 * table that the browser would make while the page waits for its first paint.
 */

/** Words of fewer letters stay whole. */
const LONG_WORD = /[a-zß-öø-ʹ-]{10,}/gi;

/** Before a consonant that a vowel follows, at least two letters into the word: the general rule of Finnish and Sámi. */
const SYLLABLE_START = /(?<=[a-zß-öø-ʹ]{2})(?=(?![aeiouyà-æè-ïò-öø])[a-zß-öø-ʹ][aeiouyà-æè-ïò-öø])/gi;

/** The languages that the rule is of: Finnish, and Northern, Southern, Lule, Inari and Skolt Sámi. */
export const SYLLABIC: RegExp = /^(fi|se|sm[ajns])\b/;

const lettersOf = (word: string) => word.replaceAll('-', '');

/**
 * Sets soft hyphens in the long words of Finnish and Sámi texts, for browsers that cannot hyphenate them.
 *
 * @param exceptions words that the general rule would break wrongly (compounds, vowels that part), each with a hyphen
 *   at its right points; capitals do not count.
 */
export function finnishHyphenator(exceptions: readonly string[] = []): (text: string) => string {
  const table = new Map(exceptions.map((word) => [lettersOf(word).toLowerCase(), word]));
  return (text) =>
    text.replace(LONG_WORD, (word) => {
      const exception = table.get(word.toLowerCase()) ?? '';
      let index = 0;
      // Some letters change their length with their case; such a pair could not be broken at the same places.
      return lettersOf(exception).length === word.length
        ? exception.replace(/[^]/g, (letter) => (letter === '-' ? SOFT_HYPHEN : (word[index++] ?? '')))
        : word.replace(SYLLABLE_START, SOFT_HYPHEN);
    });
}
