import { noteModules } from '@espoo-values/dev-tools/notices';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { defineConfig, type OutputOptions, type Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { cssText } from './build/css-text.ts';

const TARGET = 'es2022';

const { plugin: noteWhatIsInside, modules: bundled } = noteModules();

/** The modules that the build has put into a file, once it is done. */
export { bundled };

const plugins = [
  noteWhatIsInside,
  nodeResolve({ ignoreSideEffectsForRoot: true }),
  cssText(),
  esbuild({ target: TARGET, tsconfig: false }),
];
const minify = terser({
  ecma: 2020,
  module: true,
  compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
  format: { comments: false },
});

/**
 * What the one script begins with. At its end is the licence of what is inside: Lit's base class.
 *
 * A script without a `charset` is read in the encoding of its page, which may be an old one. The mark (U+FEFF) says UTF-8 and
 * beats that; it costs three bytes, escapes would cost hundreds.
 *
 * The comment asks Chromium to compile all functions at once, most of which are called as soon as the script has come: it
 * would read each of them twice else. To other browsers it is a comment.
 */
const BEGINNING = '\uFEFF//# allFunctionsCalledOnLoad\n/* Lit: © Google LLC, BSD-3-Clause */\n';

const beginning: Plugin = {
  name: 'beginning',
  renderChunk: {
    order: 'post',
    handler: (code: string) => ({ code: `${BEGINNING}${code}`, map: null }),
  },
};

/**
 * Lit's base class looks for its settings among the globals of the page, where an element with such an id may stand, and leaves
 * its version there. In a script that has the base class inside, `globalThis` is an object of the script's own.
 */
const OWN_GLOBAL =
  'const litPropertyMetadata = new Map(), globalThis = { ShadowRoot: true, litPropertyMetadata };';

/**
 * Where a page has something in the place of what the script needs to start, one line of the console says so, and no error more.
 * What Lit's base class needs for each element is taken before a page has replaced it.
 */
const CAREFULLY = {
  intro: `try { const { Map, Promise } = window; ${OWN_GLOBAL}`,
  outro: '} catch (error) { console.error(error); }',
};

/** A script for pages, with everything inside. */
const script = (input: string, file: string, output: OutputOptions = {}, extra: Plugin[] = []) => ({
  input,
  output: { file: `dist/${file}`, format: 'iife' as const, ...output, plugins: [minify, ...extra] },
  plugins,
});

/** Modules for bundlers. Lit's base class stays outside, so that a page has it once. */
const modules = (...names: readonly string[]) => ({
  input: Object.fromEntries(names.map((name) => [name, `src/${name}.ts`])),
  external: /^@lit\//,
  output: {
    dir: 'dist',
    format: 'es' as const,
    // With the sources inside: who follows an error through a bundle has them.
    sourcemap: true,
    chunkFileNames: '[name].js',
    // What several entries share is one file, which compresses better than several.
    ...(names.length > 1 && { manualChunks: (id: string) => (isEntry(id, names) ? undefined : 'element') }),
    plugins: [minify],
  },
  plugins,
});

const isEntry = (id: string, names: readonly string[]) => names.some((name) => id.endsWith(`src/${name}.ts`));

export default defineConfig([
  script('src/define.ts', 'espoo-values.min.js', CAREFULLY, [beginning]),
  script('src/frame/embed.ts', 'embed.js'),
  script('src/frame/frames.ts', 'espoo-values-frames.js'),
  modules('index', 'define'),
  // Apart, as it needs neither Lit nor a DOM.
  modules('server'),
]);
