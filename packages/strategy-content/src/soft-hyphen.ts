/** U+00AD: unseen, but where a line ends at it. */
export const SOFT_HYPHEN = '\u00AD';
