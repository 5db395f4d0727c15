import type { KeyObject } from 'node:crypto';
import { zip } from '@espoo-values/dev-tools/archive';
import { unzipSync } from 'fflate';
import { hostingFolder } from '../public-address.ts';
import { chromiumId, crx, publicHalf, updateManifest } from './crx.ts';
import { sums, SUMS } from './sums.ts';

/**
 * A released extension for an organisation's own server, signed with its key, and the list of updates that browsers ask for.
 *
 * @param name the name of the archive for Chrome, which is released without a key
 * @param address the address of the folder for both files
 * @throws {UsageError} if the address is not allowed
 */
export function signed(
  name: string,
  archive: Buffer,
  key: KeyObject,
  address: string,
): Readonly<Record<string, Buffer>> {
  const folder = hostingFolder(address);
  const publicKey = publicHalf(key);
  const files = unzipSync(archive);
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) as { version: string };
  const own = { ...manifest, key: publicKey.toString('base64'), update_url: `${folder}updates.xml` };
  const hosted = zip({ ...files, 'manifest.json': Buffer.from(JSON.stringify(own)) });
  const file = name.replace('-chrome.zip', '.crx');
  const updates = updateManifest(chromiumId(publicKey), manifest.version, `${folder}${file}`);
  const made = { [file]: crx(hosted, key), 'updates.xml': Buffer.from(updates) };
  return { ...made, [SUMS]: sums(made) };
}
