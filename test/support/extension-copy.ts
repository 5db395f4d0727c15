import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './browser.ts';
import { COLLECTOR } from './page-scripts.ts';
import { insertFirst } from './site.ts';

/**
 * Copies a built extension, with the collector and the given scripts before those of each of its pages: Firefox runs no
 * preload script in an extension's page.
 *
 * @returns the folder of the copy, and what deletes it; nothing where the options name no extension
 */
export async function copyExtension({ extension, extensionScripts = [] }: LaunchOptions) {
  if (extension === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'espoo-values-extension-'));
  await cp(extension, folder, { recursive: true });
  await mkdir(join(folder, 'test-scripts'));
  let tags = '';
  for (const [index, text] of [COLLECTOR, ...extensionScripts].entries()) {
    await writeFile(join(folder, 'test-scripts', `${index}.js`), text);
    tags += `<script src="/test-scripts/${index}.js"></script>`;
  }
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), insertFirst(html, tags));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
