/** What the skeleton of an edition has in the place of each text. */
export const BLANK = '…';
