/** U+00AD: unseen, but where a line ends at it. */
export const SOFT_HYPHEN = '\u00AD';

/** Words of fewer letters stay whole. */
const LONG_WORD = /[\p{L}-]{10,}/gu;

/** Before a consonant that a vowel follows, at least two letters into the word: the general rule of Finnish. */
const SYLLABLE_START = /(?<=\p{L}{2})(?=(?![aeiouyåäö])\p{L}[aeiouyåäö])/giu;

/** The exceptions of a list by their letters, made once for each list. */
const tables = new WeakMap<readonly string[], Map<string, string>>();

/**
 * Finnish text with soft hyphens in its long words, for browsers that cannot hyphenate Finnish themselves.
 *
 * @param exceptions words that the general rule would break wrongly (compounds, vowels that part), each with a hyphen
 *   at its right points; capitals do not count.
 */
export function hyphenateFinnish(text: string, exceptions: readonly string[] = []): string {
  let table = tables.get(exceptions);
  if (!table) {
    table = new Map();
    for (const word of exceptions) table.set(word.replaceAll('-', '').toLowerCase(), word);
    tables.set(exceptions, table);
  }
  return text.replace(LONG_WORD, (word) => breakWord(word, table.get(word.toLowerCase())));
}

function breakWord(word: string, exception: string | undefined): string {
  const parts = exception?.split('-') ?? [];
  // Some letters change their length with their case; such a pair could not be cut at the same places.
  if (parts.join('').length !== word.length) return word.replace(SYLLABLE_START, SOFT_HYPHEN);
  let from = 0;
  return parts.map((part) => word.slice(from, (from += part.length))).join(SOFT_HYPHEN);
}
