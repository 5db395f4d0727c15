import { after, before } from 'node:test';
import { type Browser, type Engine, launch, type LaunchOptions } from './engines.ts';

/**
 * What the tests of a suite share, such as a browser or a site: started before them, closed after them.
 *
 * @returns what gives it, to be called inside a test
 */
export function forSuite<T extends { close(): Promise<unknown> }>(start: () => Promise<T>): () => T {
  let started: T | undefined;
  before(async () => {
    started = await start();
  });
  after(() => started?.close());
  return () => {
    if (started === undefined) throw new Error('It is there only while a test of the suite runs.');
    return started;
  };
}

const shared = new Map<string, Promise<Browser>>();
// Of the whole run: this module is loaded once, outside of every suite.
after(() => Promise.all([...shared.values()].map(async (browser) => (await browser).close())));

/**
 * The browser that all suites of a process share which ask for the same: a start costs more than most tests do. What a suite
 * leaves in it, such as a cookie, the next one finds.
 *
 * @returns what gives it, to be called inside a test
 */
export function sharedBrowser(engine: Engine, options: LaunchOptions = {}): () => Browser {
  const key = JSON.stringify([engine, options]);
  let browser: Browser | undefined;
  before(async () => {
    if (!shared.has(key)) shared.set(key, launch(engine, options));
    browser = await shared.get(key);
  });
  return () => {
    if (browser === undefined) throw new Error('It is there only while a test of the suite runs.');
    return browser;
  };
}
