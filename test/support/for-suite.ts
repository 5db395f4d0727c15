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

const shared = new Map<string, Promise<{ close(): Promise<unknown> }>>();
// Of the whole run: this module is loaded once, outside of every suite.
after(() => Promise.all([...shared.values()].map(async (each) => (await each).close())));

/**
 * What all suites of a process share that ask for it by the same key: what takes long to start. What a suite leaves in it, such as
 * a cookie, the next one finds.
 *
 * @returns what gives it, to be called inside a test
 */
export function forRun<T extends { close(): Promise<unknown> }>(
  key: string,
  start: () => Promise<T>,
): () => T {
  let started: T | undefined;
  before(async () => {
    if (!shared.has(key)) shared.set(key, start());
    started = (await shared.get(key)) as T;
  });
  return () => {
    if (started === undefined) throw new Error('It is there only while a test of the suite runs.');
    return started;
  };
}

/** The browser that all suites of a process share which ask for the same: a start costs more than most tests do. */
export const sharedBrowser = (engine: Engine, options: LaunchOptions = {}): (() => Browser) =>
  forRun(JSON.stringify([engine, options]), () => launch(engine, options));
