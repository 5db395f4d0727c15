import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vscodeData, webTypes } from './editors.ts';
import { FRAMEWORKS, frameworkTypes, SHARED_FILE, sharedTypes } from './frameworks.ts';
import { integrity } from './integrity.ts';
import { customElementsManifest } from './manifest.ts';

/**
 * Writes what editors, frameworks and webmasters read beside the scripts: the manifest, and all that follows from it.
 *
 * @param folder where the scripts and their declarations are
 */
export function writeMetadata(folder: string) {
  const write = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
  };
  const writeJson = (name: string, content: unknown) => {
    write(name, `${JSON.stringify(content, null, 2)}\n`);
  };
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  const manifest = customElementsManifest();

  writeJson('custom-elements.json', manifest);
  writeJson('vscode.html-custom-data.json', vscodeData(manifest));
  writeJson('web-types.json', webTypes(manifest, name));
  write(SHARED_FILE, sharedTypes(manifest));
  for (const framework of FRAMEWORKS) {
    write(`${framework}.d.ts`, frameworkTypes(framework, manifest));
    // Nothing happens at run time; but who imports it for its types may well do so with plain `import`.
    write(`${framework}.js`, 'export {};\n');
  }
  writeJson('integrity.json', integrity(folder));
}
