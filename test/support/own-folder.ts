import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Starts something that lives in a temporary folder of its own. When it is closed, when it does not start, and when this
 * process ends, the folder is deleted.
 *
 * @param prefix of the folder's name
 * @param start is given the folder, and `later`, which keeps what is to be ended, the last one first
 */
export async function inOwnFolder<T extends object>(
  prefix: string,
  start: (folder: string, later: (end: () => Promise<unknown>) => void) => Promise<T>,
): Promise<T & { close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove);
  const ends: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const endOne of ends.splice(0).toReversed()) await endOne();
    remove();
    process.off('exit', remove);
  };
  try {
    return { ...(await start(folder, (endOne) => ends.push(endOne))), close };
  } catch (error) {
    await close();
    throw error;
  }
}
