// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/**
 * A new folder for the test or the suite in whose function it is asked for, deleted when that is done. (One that a hook asks
 * for goes with the hook.)
 *
 * @param {string} [name] a part of the folder's own name
 * @returns {string} its path
 */
export function temporaryFolder(name = 'test') {
  const folder = mkdtempSync(join(tmpdir(), `espoo-values-${name}-`));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
