import { generateKeyPairSync } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumId } from '@espoo-values/extension/build/release/crx.ts';
import { TEST_DOMAIN } from './machine-policy.ts';

/** A copy of a built extension under ids of its own. */
export interface RenamedExtension {
  readonly folder: string;
  /** By which a policy names it. */
  readonly id: string;
  remove(): Promise<void>;
}

interface Manifest {
  key?: string;
  browser_specific_settings?: { gecko: { id: string } };
}

/**
 * Copies a built extension under an id that nothing else on the machine has: a policy holds for the whole machine, and must
 * not reach into another test's browser.
 */
export async function renameExtension(extension: string): Promise<RenamedExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'espoo-values-policy-'));
  await cp(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  let id: string;
  if (manifest.browser_specific_settings) {
    id = `policy-${process.pid}${TEST_DOMAIN}`;
    manifest.browser_specific_settings.gecko.id = id;
  } else {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const der = publicKey.export({ type: 'spki', format: 'der' });
    manifest.key = der.toString('base64');
    id = chromiumId(der);
  }
  await writeFile(file, JSON.stringify(manifest));
  return { folder, id, remove: () => rm(folder, { recursive: true, force: true }) };
}
