/** U+00AD, which is visible only at the end of a line. */
export const SOFT_HYPHEN = '\u00AD';
