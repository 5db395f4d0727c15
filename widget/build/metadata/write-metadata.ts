import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../../src/version.ts';
import { vscodeCssData, vscodeHtmlData, webTypes } from './editors.ts';
import { customElementsManifest } from './manifest.ts';

/** Files that a page asks for by their names. */
const FILES = ['espoo-values.min.js', 'espoo-values-frames.js', 'embed.html', 'embed.js'];

/**
 * Writes what editors, frameworks and webmasters read beside the scripts: the manifest, and all that follows from it.
 *
 * @param folder where the scripts and their declarations are
 */
export function writeMetadata(folder: string) {
  const writeJson = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  const manifest = customElementsManifest();

  writeJson('custom-elements.json', manifest);
  writeJson('vscode.html-custom-data.json', vscodeHtmlData(manifest));
  writeJson('vscode.css-custom-data.json', vscodeCssData(manifest));
  writeJson('web-types.json', webTypes(manifest, name));
  writeJson('integrity.json', integrity(folder));
}

/** Size and hash of each file that a page asks for, with the hash as the attribute `integrity` has it. */
function integrity(folder: string) {
  return {
    version: VERSION,
    files: FILES.map((name) => {
      const content = readFileSync(join(folder, name));
      const hash = createHash('sha384').update(content).digest('base64');
      return { name, bytes: content.length, integrity: `sha384-${hash}` };
    }),
  };
}
