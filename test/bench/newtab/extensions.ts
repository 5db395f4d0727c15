import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EXTENSION_BUILDS } from '../../support/extension-builds.ts';
import { bareLitScript, type DayView, htmlPage, staticCss, staticMarkup } from '../measuring/same-view.ts';
import { BARE_LIT, OURS, STATIC } from '../targets.ts';

/** An unpacked extension with a new tab. */
export interface MeasuredExtension {
  readonly folder: string;
  /** What the reader came for, for the probe. */
  readonly selector: string;
}

/** Makes the extensions that are always compared, in a folder of their own each. */
export async function prepareExtensions(
  root: string,
  view: DayView,
): Promise<Record<string, MeasuredExtension>> {
  const [plain, lit, ours] = [join(root, 'static'), join(root, 'lit'), join(root, 'ours')];
  await writeExtension(plain, staticMarkup(view), staticCss(view));
  await writeExtension(lit, '<same-nodes></same-nodes>', '', await bareLitScript(view));
  // A copy: what the browser keeps of an extension goes by its folder.
  await cp(EXTENSION_BUILDS.chromium, ours, { recursive: true });
  return {
    [STATIC]: { folder: plain, selector: '.espoo [part~=paragraph]' },
    [BARE_LIT]: { folder: lit, selector: 'same-nodes >>> [part~=paragraph]' },
    [OURS]: { folder: ours, selector: 'espoo-values >>> [part~=paragraph]' },
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
async function writeExtension(folder: string, body: string, css: string, script = ''): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: 'New tab',
    version: '1.0',
    chrome_url_overrides: { newtab: 'newtab.html' },
  };
  const tag = script === '' ? '' : '<script src="newtab.js" defer></script>';
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'newtab.js': script,
    'newtab.css': `:root { color-scheme: light dark; background: light-dark(#fff, #0e1a30) }
body { max-width: 60em; margin: 4em auto; font: 100%/1.5 system-ui, sans-serif }
${css}`,
    'newtab.html': htmlPage(`<link rel="stylesheet" href="newtab.css">${tag}`, body),
  };
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
