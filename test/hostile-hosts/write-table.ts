import { writeTable } from './results.ts';

/* `pnpm --filter ./test run hostile-hosts`: after a run, puts its results into the element's README. */
writeTable();
