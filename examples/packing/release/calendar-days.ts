/** The days of a released calendar: two years, and some weeks to fetch the next ones in. */
export const DAYS = 800;
