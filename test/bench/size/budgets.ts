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

/**
 * A connection's first ten packets, less 500 bytes for the HTTP headers of a plain answer: what is longer takes another round trip. A
 * server that sends more headers mostly speaks TLS, whose handshake has let three packets more through by then.
 */
const TEN_PACKETS = 14_600 - 500;

const SCRIPT = 'widget/dist/espoo-values.min.js';
const MODULE = 'widget/dist/define.js';
const FRAME = 'widget/dist/embed.html';
const CHROME = 'extension/.output/chrome-mv3';
const FIREFOX = 'extension/.output/firefox-mv3';
const NEW_TAB = `${CHROME}/newtab.html`;

/** What `npm test` holds the builds to. Edge gets the build of Chrome. */
export const BUDGETS: readonly Budget[] = [
  { name: 'one script', of: { loadedBy: SCRIPT }, measure: 'brotli', reached: 13_720, atMost: TEN_PACKETS },
  { name: 'ES module without dependencies', of: { loadedBy: MODULE }, measure: 'brotli', reached: 11_640 },
  { name: 'frame', of: { loadedBy: FRAME }, measure: 'brotli', reached: 14_570 },
  { name: 'new tab before its first paint', of: { namedBy: NEW_TAB }, measure: 'gzip', reached: 6_400 },
  {
    name: 'new tab',
    of: { loadedBy: NEW_TAB },
    measure: 'gzip',
    reached: 24_020,
    mostFiles: 4,
  },
  { name: 'extension for Chrome, unpacked', of: { allIn: CHROME }, measure: 'raw', reached: 192_500 },
  { name: 'extension for Firefox, unpacked', of: { allIn: FIREFOX }, measure: 'raw', reached: 189_800 },
];
