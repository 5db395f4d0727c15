/** The values in the edition's order: their ids, and their titles in every language. */
export const VALUES = __VALUES__;
