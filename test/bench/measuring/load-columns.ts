import type { Column } from '../report/table.ts';

/** What loading a page takes, beside the time until its content is painted; keys of `Loaded`. */
export const LOAD_COLUMNS: readonly Column[] = [
  { key: 'lcp', title: 'LCP', unit: 'ms' },
  { key: 'cls', title: 'CLS', unit: 'score' },
  { key: 'script', title: 'script', unit: 'ms' },
  { key: 'style', title: 'style and layout', unit: 'ms' },
  { key: 'heap', title: 'heap', unit: 'MB' },
  { key: 'requests', title: 'requests', unit: 'count' },
];
