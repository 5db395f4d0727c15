import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { defineConfig } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { minifyLiterals } from './build/minify-literals.ts';
import { privateLit } from './build/private-lit.ts';

const TARGET = 'es2022';

const plugins = [nodeResolve(), esbuild({ target: TARGET, tsconfig: false }), minifyLiterals()];
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

export default defineConfig([
  {
    // The one script tag: everything inside, nothing left on the page but the element.
    input: 'src/define.ts',
    output: { file: 'dist/espoo-values.min.js', format: 'iife', plugins: [minifyWithLit, beginning] },
    plugins: [...plugins, privateLit()],
  },
  // The framed variant: the script of `embed.html`, and the one for the page around the frame.
  ...Object.entries({ embed: 'embed.js', frames: 'espoo-values-frames.js' }).map(([name, file]) => ({
    input: `src/frame/${name}.ts`,
    output: { file: `dist/${file}`, format: 'iife' as const, plugins: [minify] },
    plugins,
  })),
  {
    // For bundlers: Lit stays outside, so that a page has it once.
    input: ['src/index.ts', 'src/define.ts', 'src/server.ts'],
    external: /^(lit|@lit-labs\/ssr)(\/|$)/,
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: 'element.js',
      // All in one chunk beside the entries, where it compresses better than apart; who bundles loses what is unused.
      manualChunks: (id) => (/[\\/]src[\\/](index|define|server)\.ts$/.test(id) ? undefined : 'element'),
      plugins: [minify],
    },
    plugins,
  },
]);
