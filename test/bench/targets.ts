/** What figures are of, by the names that the results have. */
export const OURS = '<espoo-values>';
export const BLOCKING = '<espoo-values> that the page waits for';
/** What any script tag costs a page. */
export const EMPTY = 'the same tag with an empty script';
export const SERVER = '<espoo-values> from a server';
export const MARKUP = 'its markup without a script';
export const STATIC = 'static HTML';
/** What a script costs a page that has its text already. */
export const STATIC_SCRIPT = 'static HTML with the same script';
export const BARE_LIT = 'bare Lit, the same nodes';
export const THOUSAND = `1,000 × ${OURS}`;
export const THOUSAND_LIT = `1,000 × ${BARE_LIT}`;
export const THOUSAND_WATCHED = `${THOUSAND_LIT}, and two observers that do nothing`;
export const TEN_THOUSAND = `10,000 × ${OURS}`;

/** What is measured, with its unit. */
export type Metric =
  | `${'raw' | 'gzip' | 'brotli'} (B)`
  | 'files'
  | 'text painted (ms)'
  | 'text painted, cold (ms)'
  | 'first paint (ms)'
  | 'largest paint (ms)'
  | 'layout shift'
  | 'heap (kB)'
  | 'rendered (ms)'
  | 'with layout (ms)'
  | 'another language (ms)'
  | '1,000 mutations, ten at a time (ms)'
  | '1,000 mutations, one at a time (ms)'
  | 'heap of each (B)'
  | 'nodes of each (B)'
  | 'per call (µs)';

/** A line of the results: a figure alone, or beside that of somebody else in the same rounds. */
export interface Row {
  /** The conditions, such as `4×`; both figures are measured under them. */
  readonly group: string;
  readonly of: string;
  readonly metric: Metric;
  readonly beside?: string;
  /** The most that is wanted: of the ratio, or of the figure where it stands alone. */
  readonly atMost?: number;
}

const oneTag = (group: string, besideLit: number): Row[] => [
  { group, of: OURS, metric: 'text painted (ms)', beside: BARE_LIT, atMost: besideLit },
  { group, of: OURS, metric: 'text painted (ms)', beside: STATIC },
  { group, of: OURS, metric: 'first paint (ms)', beside: STATIC, atMost: 1.02 },
  { group, of: EMPTY, metric: 'first paint (ms)', beside: STATIC },
  { group, of: OURS, metric: 'first paint (ms)', beside: EMPTY },
  { group, of: OURS, metric: 'layout shift', atMost: 0.02 },
  { group, of: BLOCKING, metric: 'first paint (ms)', beside: STATIC },
  { group, of: BLOCKING, metric: 'layout shift' },
  ...(['text painted (ms)', 'largest paint (ms)'] as const).flatMap((metric) => [
    { group, of: MARKUP, metric, beside: STATIC, atMost: 1.02 },
    { group, of: SERVER, metric, beside: STATIC_SCRIPT, atMost: 1.02 },
    { group, of: SERVER, metric, beside: STATIC, atMost: 1.02 },
  ]),
  { group, of: SERVER, metric: 'layout shift', atMost: 0 },
];

const crowd = (group: string): Row[] => [
  { group, of: THOUSAND, metric: 'rendered (ms)', beside: THOUSAND_LIT },
  { group, of: THOUSAND, metric: 'with layout (ms)', beside: THOUSAND_LIT, atMost: 1.05 },
  { group, of: THOUSAND, metric: 'another language (ms)', beside: THOUSAND_LIT },
  { group, of: THOUSAND, metric: '1,000 mutations, ten at a time (ms)', beside: THOUSAND_LIT, atMost: 1.05 },
  { group, of: THOUSAND_WATCHED, metric: '1,000 mutations, ten at a time (ms)', beside: THOUSAND_LIT },
  {
    group,
    of: THOUSAND,
    metric: '1,000 mutations, one at a time (ms)',
    beside: THOUSAND_WATCHED,
    atMost: 1.05,
  },
  { group, of: TEN_THOUSAND, metric: 'rendered (ms)', beside: THOUSAND, atMost: 12 },
];

const newTab = (group: string, besideStatic: number): Row[] => [
  { group, of: OURS, metric: 'text painted, cold (ms)', beside: STATIC, atMost: besideStatic },
  { group, of: OURS, metric: 'text painted (ms)', beside: STATIC, atMost: besideStatic },
  { group, of: OURS, metric: 'text painted (ms)', beside: BARE_LIT },
  { group, of: OURS, metric: 'heap (kB)', beside: STATIC, atMost: 1.25 },
  { group, of: OURS, metric: 'layout shift', atMost: 0 },
];

/**
 * The lines of each part's table, and what the project wants of them. Reported, never enforced: a time depends on the machine
 * and on what else it does. What is enforced are the budgets of `size/`.
 */
export const TARGETS: Readonly<Record<string, readonly Row[]>> = {
  size: [
    { group: 'bytes', of: 'one script', metric: 'brotli (B)', atMost: 10_950 },
    { group: 'bytes', of: 'one script', metric: 'brotli (B)', beside: '@uswds/elements banner' },
    { group: 'bytes', of: 'ES module without dependencies', metric: 'brotli (B)', atMost: 8_800 },
    { group: 'bytes', of: 'new tab before its first paint', metric: 'gzip (B)', atMost: 6_000 },
    { group: 'bytes', of: 'new tab', metric: 'gzip (B)', atMost: 20_000 },
    { group: 'bytes', of: 'new tab', metric: 'files', atMost: 4 },
  ],
  onetag: [...oneTag('1×', 1.05), ...oneTag('4×', 1.05), ...oneTag('slow line', 1.1)],
  crowds: [
    ...crowd('Chromium'),
    { group: 'Chromium', of: THOUSAND, metric: 'heap of each (B)', beside: THOUSAND_LIT, atMost: 0.6 },
    { group: 'Chromium', of: THOUSAND, metric: 'nodes of each (B)', beside: THOUSAND_LIT },
    ...crowd('Firefox'),
    ...crowd('WebKit'),
  ],
  newtab: [...newTab('1×, light', 1.05), ...newTab('4×, dark', 1.1)],
  content: [{ group: 'Node', of: 'valueOfTheDay(edition)', metric: 'per call (µs)', atMost: 1 }],
};
