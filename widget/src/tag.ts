/** The name of the element. */
export const TAG = 'espoo-values';
