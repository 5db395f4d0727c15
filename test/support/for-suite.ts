import { after, before } from 'node:test';

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
