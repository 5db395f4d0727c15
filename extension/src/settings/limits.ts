/*
 * How much a setting can hold: what the schema measures by, and words tell.
 */

export const MAX_LINKS = 24;

/** The longest name of a link, in characters. */
export const MAX_TITLE = 60;

/** The longest address of a link, in characters. */
export const MAX_URL = 2000;
