import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLLECTOR } from './page-scripts.ts';
import { insertFirst } from './site.ts';

/**
 * Copies a built extension, with the collector and the given scripts before those of each of its pages: Firefox runs no
 * preload script in an extension's page.
 *
 * @param extension the folder with manifest.json
 * @param scripts as text
 * @returns the folder of the copy, and what deletes it
 */
export async function copyExtension(
  extension: string,
  scripts: string[],
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'espoo-values-extension-'));
  await cp(extension, folder, { recursive: true });
  await mkdir(join(folder, 'test-scripts'));
  let tags = '';
  for (const [index, text] of [COLLECTOR, ...scripts].entries()) {
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
