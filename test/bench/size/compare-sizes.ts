import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Sizes, sizesOf, sumOf } from './measure.ts';

/*
 * `pnpm run bench:size`: what a visitor loads, beside other custom elements of public bodies and of the web at large. Peers
 * are bundled by esbuild with all they need, as a page that has nothing of them yet would load them. What they show
 * is not the same; the columns say what each costs a page.
 */

const ROOT = join(import.meta.dirname, '../../..');
const file = (path: string) => sizesOf(readFileSync(join(ROOT, path)));

/** What our users load: the files of each page, and of the package. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  'espoo-values.min.js (all inside)': ['widget/dist/espoo-values.min.js'],
  'embed.html': ['widget/dist/embed.html'],
  'embed.js': ['widget/dist/embed.js'],
  'embed.html + embed.js + script': [
    'widget/dist/embed.html',
    'widget/dist/embed.js',
    'widget/dist/espoo-values.min.js',
  ],
  'espoo-values-frames.js': ['widget/dist/espoo-values-frames.js'],
  'define.js': ['widget/dist/define.js'],
  'element.js (without Lit)': ['widget/dist/element.js'],
  'define.js + element.js': ['widget/dist/define.js', 'widget/dist/element.js'],
};

const LIT = `import { html, LitElement } from 'lit';
customElements.define('x-x', class extends LitElement { render() { return html\`<p>\${this.title}</p>\`; } });`;

/** Modules that are bundled alike, each with all that it imports. */
const BUNDLED: Readonly<Record<string, string>> = {
  '@espoo-values/widget/define': `import '@espoo-values/widget/define';`,
  'bare Lit element': LIT,
  '@github/relative-time-element': `import '@github/relative-time-element';`,
  '@awesome.me/webawesome callout': `import '@awesome.me/webawesome/dist/components/callout/callout.js';`,
  '@awesome.me/webawesome card': `import '@awesome.me/webawesome/dist/components/card/card.js';`,
  '@uswds/elements banner': `import '@uswds/elements/components/usa-banner';`,
  '@uswds/elements (all)': `import '@uswds/elements';`,
  '@justinribeiro/lite-youtube': `import '@justinribeiro/lite-youtube';`,
};

async function bundled(contents: string): Promise<Sizes> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'eof',
    // Style sheets and pictures that a component imports are its weight too.
    loader: { '.css': 'text', '.svg': 'dataurl', '.png': 'dataurl' },
    logLevel: 'error',
  });
  return sumOf(outputFiles.map(({ contents: bytes }) => sizesOf(bytes)));
}

function print(title: string, rows: ReadonlyMap<string, Sizes>, measure: Sizes) {
  console.log(
    `\n${title.padEnd(40)}${'raw'.padStart(9)}${'gzip -9'.padStart(9)}${'brotli -11'.padStart(12)}  ratio`,
  );
  for (const [name, { raw, gzip, brotli }] of rows) {
    const ratio = (brotli / measure.brotli).toFixed(2);
    console.log(
      `${name.padEnd(40)}${`${raw}`.padStart(9)}${`${gzip}`.padStart(9)}${`${brotli}`.padStart(12)}  ${ratio}`,
    );
  }
}

const script = file('widget/dist/espoo-values.min.js');
const ours = new Map(Object.entries(OURS).map(([name, paths]) => [name, sumOf(paths.map(file))]));
const newTab = 'extension/.output/chrome-mv3/newtab.html';
if (existsSync(join(ROOT, newTab))) {
  const loaded = [...readFileSync(join(ROOT, newTab), 'utf8').matchAll(/(?:src|href)="\/([^"]+)"/g)];
  const paths = loaded.map(([, path]) => `extension/.output/chrome-mv3/${path ?? ''}`);
  ours.set(`newtab.html + ${paths.length} files`, sumOf([newTab, ...paths].map(file)));
}
print('What a user loads', ours, script);

const peers = new Map<string, Sizes>();
for (const [name, contents] of Object.entries(BUNDLED)) peers.set(name, await bundled(contents));
print('Bundled by esbuild, Lit inside', peers, script);
console.log(
  '\nratio: brotli bytes, beside those of espoo-values.min.js. Files are compressed each by itself.',
);
