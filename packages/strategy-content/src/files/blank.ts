/** The skeleton of an edition has this in the place of each text. */
export const BLANK = '…';
