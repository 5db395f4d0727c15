import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits until something outside of a page is so.
 *
 * @param what for the message, such as `the private window is there`
 * @throws {Error} that says what did not come true within a minute
 */
export async function until(what: string, isSo: () => unknown): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Within a minute it did not come true that ${what}.`);
    await delay(50);
  }
}

/**
 * Waits until what is read is as expected: a page answers a key or a write only when its own turn comes.
 *
 * @throws {Error} with what was read last, where that did not come within a minute
 */
export async function untilIs(read: () => Promise<string>, expected: string | RegExp): Promise<void> {
  let last = '';
  const isSo = async () => {
    last = await read();
    return typeof expected === 'string' ? last === expected : expected.test(last);
  };
  await until(`"${String(expected)}" is there`, isSo).catch((error: unknown) => {
    throw new Error(`${String(error)} There was: "${last}".`, { cause: error });
  });
}
