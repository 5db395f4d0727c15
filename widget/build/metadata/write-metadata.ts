import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { vscodeCssData, vscodeHtmlData, webTypes } from './editors.ts';
import { integrity } from './integrity.ts';
import { customElementsManifest } from './manifest.ts';

/**
 * Writes what editors, frameworks and webmasters read beside the scripts: the manifest, and all that follows from it.
 *
 * @param folder where the scripts and their declarations are
 */
export function writeMetadata(folder: string) {
  const writeJson = (name: string, content: unknown) => {
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
  };
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  const manifest = customElementsManifest();

  writeJson('custom-elements.json', manifest);
  writeJson('vscode.html-custom-data.json', vscodeHtmlData(manifest));
  writeJson('vscode.css-custom-data.json', vscodeCssData(manifest));
  writeJson('web-types.json', webTypes(manifest, name));
  writeJson('integrity.json', integrity(folder));
  // The types of a framework do nothing at run time, but plain `import` asks for a script.
  for (const path of globSync('src/frameworks/*.ts')) {
    writeFileSync(join(folder, 'frameworks', `${basename(path, '.ts')}.js`), 'export {};\n');
  }
}
