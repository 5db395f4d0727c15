import type { Loaded } from './loaded-files.ts';
import type { Sizes } from './sizes.ts';

/** What somebody loads, and how much it weighed when that was last found worth it. */
export interface Budget {
  /** What it is, in words. */
  readonly name: string;
  readonly of: Loaded;
  readonly measure: keyof Sizes;
  /** What it weighed, in bytes. The limit is this and {@link ROOM}: the one number to change when more is worth its bytes. */
  readonly reached: number;
  /** A limit that no reason raises, in bytes. */
  readonly atMost?: number;
  /** The most files that they may be: each is a request. */
  readonly mostFiles?: number;
}

/** How much a size may grow before somebody has to say why: a fix or a word needs no permission. */
export const ROOM = 1.05;

/** A connection's first ten packets, less 1,000 bytes for the HTTP headers: what is longer takes another round trip. */
const FIRST_TEN_PACKETS = 14_600 - 1000;

const CHROME = 'extension/.output/chrome-mv3';
const FIREFOX = 'extension/.output/firefox-mv3';

/** What `npm test` holds the builds to. */
export const BUDGETS: readonly Budget[] = [
  {
    name: 'the one script',
    of: { loadedBy: 'widget/dist/espoo-values.min.js' },
    measure: 'brotli',
    reached: 10_428,
    atMost: FIRST_TEN_PACKETS,
  },
  {
    name: 'the ES module without its dependencies',
    of: { loadedBy: 'widget/dist/define.js' },
    measure: 'brotli',
    reached: 8_380,
  },
  {
    name: 'the frame',
    of: { loadedBy: 'widget/dist/embed.html' },
    measure: 'brotli',
    reached: 11_607,
  },
  {
    name: 'a new tab before its first paint',
    of: { namedBy: `${CHROME}/newtab.html` },
    measure: 'gzip',
    reached: 5_992,
  },
  {
    name: 'a new tab',
    of: { loadedBy: `${CHROME}/newtab.html` },
    measure: 'gzip',
    reached: 19_047,
    mostFiles: 4,
  },
  {
    name: 'the extension for Chrome and Edge, unpacked',
    of: { allIn: CHROME },
    measure: 'raw',
    reached: 143_000,
  },
  {
    name: 'the extension for Firefox, unpacked',
    of: { allIn: FIREFOX },
    measure: 'raw',
    reached: 143_000,
  },
];
