import { join, relative } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { defineConfig } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { minifyLiterals } from './build/minify-literals.ts';
import { privateLit } from './build/private-lit.ts';

const TARGET = 'es2022';
const WORKSPACE = join(import.meta.dirname, '..');
const SOURCES = join(import.meta.dirname, 'src/');

/** What bundlers import. */
const ENTRIES = [
  ...['index', 'define', 'server'].map((name) => `src/${name}.ts`),
  ...['fi', 'sv', 'en', 'all'].map((name) => `src/languages/${name}.ts`),
];

/** What takes other editions. */
const EDITION_SOURCE = join(SOURCES, 'edition-source.ts');

const plugins = [
  nodeResolve({ ignoreSideEffectsForRoot: true }),
  esbuild({ target: TARGET, tsconfig: false }),
  minifyLiterals(),
];
const terserOptions = {
  ecma: 2020,
  module: true,
  compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
} as const;
const minify = terser(terserOptions);
/** In a file that holds all of Lit, the names by which Lit's own files know each other need not be kept. */
const minifyWithLit = terser({ ...terserOptions, mangle: { properties: { regex: /^_\$/ } } });

/**
 * What the one script begins with.
 *
 * A script without a `charset` is read in the encoding of its page, which may be an old one. The mark (U+FEFF) says UTF-8 and
 * beats that; it costs three bytes, escapes would cost hundreds.
 *
 * The comment asks Chromium to compile all functions at once, most of which are called as soon as the script has come: it
 * would read each of them twice else. To other browsers it is a comment.
 */
const beginning = {
  name: 'beginning',
  renderChunk: {
    order: 'post',
    handler: (code: string) => ({ code: `\uFEFF//# allFunctionsCalledOnLoad\n${code}`, map: null }),
  },
} as const;

/** In the one script nothing is loaded on demand: `src/inside` has the counterparts of `src/on-demand`. */
const allInside = {
  name: 'all-inside',
  resolveId: (source: string) =>
    source.startsWith('./on-demand/') ? join(SOURCES, source.replace('on-demand', 'inside')) : undefined,
};

/**
 * The module's files beside its entries: each translation, which is loaded on demand, and all the rest in one, where it compresses
 * better than apart; who bundles loses what is unused.
 */
function chunkOf(id: string): string | undefined {
  const file = relative(WORKSPACE, id).replaceAll('\\', '/');
  const [, language] = /^packages\/strategy-content\/dist\/generated\/(..)\.js$/.exec(file) ?? [];
  if (language) return `text-${language}`;
  return ENTRIES.includes(file.replace('widget/', '')) ? undefined : 'element';
}

export default defineConfig([
  {
    // The one script tag: everything inside, nothing left on the page but the element.
    input: 'src/define.ts',
    output: { file: 'dist/espoo-values.min.js', format: 'iife', plugins: [minifyWithLit, beginning] },
    plugins: [allInside, ...plugins, privateLit()],
  },
  // The framed variant: the script of `embed.html`, and the one for the page around the frame.
  ...Object.entries({ embed: 'embed.js', frames: 'espoo-values-frames.js' }).map(([name, file]) => ({
    input: `src/frame/${name}.ts`,
    output: { file: `dist/${file}`, format: 'iife' as const, plugins: [minify] },
    plugins,
  })),
  {
    // For bundlers: Lit stays outside, so that a page has it once.
    input: Object.fromEntries(ENTRIES.map((file) => [file.slice('src/'.length, -'.ts'.length), file])),
    external: (id) => /^(lit|@lit-labs\/ssr)(\/|$)/.test(id) || id === EDITION_SOURCE,
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: '[name].js',
      manualChunks: chunkOf,
      paths: { [EDITION_SOURCE]: './edition-source.js' },
      plugins: [minify],
    },
    plugins,
  },
  {
    // What is loaded on demand imports nothing: in a bundle of a page it would import the page's own script, and a script that
    // was loaded as `app.js?ver=1` would run a second time, as `app.js`.
    input: EDITION_SOURCE,
    output: { file: 'dist/edition-source.js', format: 'es', plugins: [minify] },
    plugins,
  },
]);
