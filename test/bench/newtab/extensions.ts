import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EXTENSION_BUILDS } from '../../support/extension.ts';
import { bareLitScript, type DayView, staticCss, staticMarkup } from '../measuring/same-view.ts';
import { BARE_LIT, OURS, STATIC } from '../targets.ts';

/** An unpacked extension with a new tab. */
export interface MeasuredExtension {
  readonly folder: string;
  /** What the reader came for, for the probe. */
  readonly selector: string;
}

/** The extensions that are always compared, in a folder of their own each, and what deletes the folders. */
export async function prepareExtensions(
  view: DayView,
): Promise<{ extensions: Record<string, MeasuredExtension>; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'espoo-values-bench-'));
  const folder = (name: string) => join(root, name);
  await writeExtension(folder('static'), staticMarkup(view), staticCss(view));
  await writeExtension(folder('lit'), '<same-nodes></same-nodes>', '', await bareLitScript(view));
  // A copy: what the browser keeps of an extension goes by its folder.
  await cp(EXTENSION_BUILDS.chromium, folder('ours'), { recursive: true });
  return {
    extensions: {
      [STATIC]: { folder: folder('static'), selector: '.espoo [part=paragraph]' },
      [BARE_LIT]: { folder: folder('lit'), selector: 'same-nodes >>> [part=paragraph]' },
      [OURS]: { folder: folder('ours'), selector: 'espoo-values >>> [part~=paragraph]' },
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** @throws {Error} that says how it is written */
export function parseGiven(text: string): [name: string, extension: MeasuredExtension] {
  const [, name, path, selector = 'body'] = /^([^=]+)=([^,]+)(?:,(.+))?$/.exec(text) ?? [];
  if (name === undefined || path === undefined)
    throw new Error(`"${text}" is no extension: write --ext NAME=DIR,SELECTOR.`);
  return [name, { folder: resolve(process.env['INIT_CWD'] ?? '.', path), selector }];
}

/** An extension of a new tab and nothing else, light and dark as ours. */
async function writeExtension(folder: string, body: string, css: string, script?: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'New tab',
    version: '1.0',
    chrome_url_overrides: { newtab: 'newtab.html' },
  };
  const tag = script === undefined ? '' : '<script src="newtab.js" defer></script>\n';
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'newtab.js'), script ?? '');
  await writeFile(
    join(folder, 'newtab.css'),
    `:root { background: light-dark(#fff, #0e1a30) }\nbody { max-width: 60em; margin: 4em auto; font: 100%/1.5 system-ui, sans-serif }\n${css}`,
  );
  await writeFile(
    join(folder, 'newtab.html'),
    `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>Uusi välilehti</title>
<link rel="stylesheet" href="newtab.css">
${tag}</head>
<body>
${body}
</body>
</html>
`,
  );
}
