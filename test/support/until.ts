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
