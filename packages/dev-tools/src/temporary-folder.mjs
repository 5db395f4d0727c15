// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/**
 * A new folder for the test or suite whose function calls this. It is deleted when the test or suite ends. If a hook calls this,
 * the folder is deleted when the hook ends.
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
