/** The placeholder for each text in the skeleton of an edition. */
export const BLANK = '…';
