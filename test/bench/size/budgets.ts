import { LANGUAGES } from '@espoo-values/strategy-content';
import type { Measure } from './measure.ts';

/** What somebody loads, and the most that it may weigh. */
export interface Budget {
  /** What it is, in words. */
  readonly name: string;
  /** Its files, from the root of the repository; a folder stands for all that is in it, a page for all that it loads. */
  readonly files: readonly (string | Page)[];
  /** The most files that they may be: each is a request. */
  readonly mostFiles?: number;
  readonly measure: Measure;
  /** The most that the files may weigh together, in bytes. */
  readonly limit: number;
}

/** A page of a folder, which its addresses begin at. */
export interface Page {
  readonly folder: string;
  readonly page: string;
}

/** The element as bundlers take it. What else it may need it loads on demand. */
const MODULE = ['define.js', 'element.js'].map((file) => `widget/dist/${file}`);
const NEW_TAB = 'extension/.output/chrome-mv3';
/** What the first paint of a new tab waits for. */
const FIRST_FRAME = ['newtab.html', 'first-frame.js'].map((file) => `${NEW_TAB}/${file}`);

/**
 * What `npm test` holds the builds to. A limit is a promise to those who pay for the bytes: it may be lowered, and is raised
 * only for something that they get for it.
 */
export const BUDGETS: readonly Budget[] = [
  {
    name: 'the one script tag, with Lit, three languages and src',
    files: ['widget/dist/espoo-values.min.js'],
    measure: 'brotli',
    limit: 10_800,
  },
  {
    name: 'the ES module without Lit, before the text of a language',
    files: MODULE,
    measure: 'brotli',
    limit: 5_400,
  },
  ...LANGUAGES.map((language) => ({
    name: `the ES module without Lit, with its text in "${language}"`,
    files: [...MODULE, `widget/dist/text-${language}.js`],
    measure: 'brotli' as const,
    limit: 6_600,
  })),
  {
    name: 'what the ES module loads for other editions than the one built in',
    files: ['widget/dist/edition-source.js'],
    measure: 'brotli',
    limit: 1_500,
  },
  {
    name: 'the framed page with its scripts',
    files: ['widget/dist/embed.html', 'widget/dist/embed.js', 'widget/dist/espoo-values.min.js'],
    measure: 'brotli',
    limit: 11_800,
  },
  {
    name: 'what precedes the first paint of a new tab, with all values in three languages',
    files: FIRST_FRAME,
    measure: 'gzip',
    limit: 6_000,
  },
  {
    name: 'everything a new tab loads',
    files: [{ folder: NEW_TAB, page: 'newtab.html' }],
    mostFiles: 4,
    measure: 'gzip',
    limit: 20_000,
  },
  ...['chrome', 'edge', 'firefox'].map((browser) => ({
    name: `the extension for ${browser}, unpacked`,
    files: [`extension/.output/${browser}-mv3`],
    measure: 'raw' as const,
    limit: 150_000,
  })),
];
