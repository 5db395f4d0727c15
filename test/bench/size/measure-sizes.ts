import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@espoo-values/strategy-content';
import type { PartResult } from '../report/part-result.ts';
import { figureOf, type Row, type Table } from '../report/table.ts';
import { written } from '../report/units.ts';
import { bundle } from './bundle.ts';
import { loadedFiles } from './loaded-files.ts';
import { type Sizes, sizesOf, sumOf } from './measure.ts';
import { PEERS, peerVersions } from './peers.ts';

const ROOT = join(import.meta.dirname, '../../..');
const WIDGET = 'widget/dist';
const EXTENSION = 'extension/.output/chrome-mv3';
/** The module as it comes first: its text, and what takes other editions, come on demand. */
const MODULE = ['define.js', 'element.js'];
const SCRIPT = 'espoo-values.min.js';

/** What is loaded at once, by who loads it: a folder, and files in it. */
const LOADED: Readonly<Record<string, readonly [folder: string, files: readonly string[]]>> = {
  'one tag': [WIDGET, [SCRIPT]],
  'ES module, Lit outside': [WIDGET, MODULE],
  ...Object.fromEntries(
    LANGUAGES.map((language) => [
      `ES module showing "${language}"`,
      [WIDGET, [...MODULE, `text-${language}.js`]] as const,
    ]),
  ),
  'ES module, other editions': [WIDGET, ['edition-source.js']],
  frame: [WIDGET, loadedFiles(join(ROOT, WIDGET), 'embed.html')],
  'page around frames': [WIDGET, ['espoo-values-frames.js']],
  'new tab': [EXTENSION, loadedFiles(join(ROOT, EXTENSION), 'newtab.html')],
  popup: [EXTENSION, loadedFiles(join(ROOT, EXTENSION), 'popup.html')],
  options: [EXTENSION, loadedFiles(join(ROOT, EXTENSION), 'options.html')],
};

const BARE_LIT = `import { html, LitElement } from 'lit';
customElements.define('x-x', class extends LitElement { render() { return html\`<p>\${this.title}</p>\`; } });`;

const COLUMNS = [
  { key: 'raw', title: 'raw', unit: 'bytes' },
  { key: 'gzip', title: 'gzip -9', unit: 'bytes' },
  { key: 'brotli', title: 'brotli -11', unit: 'bytes' },
] as const;

/**
 * What a visitor loads, beside other custom elements. Peers are bundled with all they need, as a page that has nothing of them yet
 * would load them. What they show is not the same; the columns say what each costs a page.
 */
export async function measureSizes(): Promise<PartResult> {
  const files: Table = {
    title: 'Every file that a user loads, in bytes',
    note: 'Each file is compressed by itself, as a server sends it; an extension’s files lie on the disk as they are.',
    columns: COLUMNS,
    rows: Object.entries(LOADED).flatMap(([name, [folder, paths]]) => rowsOf(name, folder, paths)),
  };
  const modules = {
    '@espoo-values/widget/define': `import '@espoo-values/widget/define';`,
    'bare Lit element': BARE_LIT,
    ...PEERS,
  };
  const rows = [row(SCRIPT, sizesOf(readFileSync(join(ROOT, WIDGET, SCRIPT))))];
  for (const [name, contents] of Object.entries(modules)) {
    const sizes = sumOf((await bundle(contents)).map(sizesOf));
    rows.push({ ...row(name, sizes), against: SCRIPT });
  }
  const peers: Table = {
    title: 'Beside other custom elements, in bytes',
    note: 'The script as it is built; the others as modules, bundled and minified by esbuild with all that they import.',
    columns: COLUMNS,
    rows,
  };
  return {
    title: 'Size',
    intro:
      'What is loaded, as it is and as the two compressions of the web send it at their best. These are exact: they are the same in every run.',
    tables: [files, peers],
    targets: [],
    chart: {
      title: 'What a page loads for one element, brotli -11',
      groups: [{ title: 'bytes', bars: rows.map(barOf) }],
    },
    versions: { node: process.versions.node, ...peerVersions() },
  };
}

function rowsOf(name: string, folder: string, paths: readonly string[]): Row[] {
  const sizes = paths.map((path) => sizesOf(readFileSync(join(ROOT, folder, path))));
  const rows = paths.map((path, index) => row(`${name}: ${path}`, sizes[index] as Sizes));
  return paths.length > 1 ? [...rows, row(`${name}: all ${paths.length}`, sumOf(sizes))] : rows;
}

function row(name: string, { raw, gzip, brotli }: Sizes): Row {
  return { name, samples: { raw: [raw], gzip: [gzip], brotli: [brotli] } };
}

function barOf(each: Row) {
  const bytes = figureOf(each, 'brotli') ?? 0;
  return {
    name: each.name,
    length: bytes,
    figure: written(bytes, 'bytes'),
    isOurs: /espoo-values/.test(each.name),
  };
}
