import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { defineConfig } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { minifyLiterals } from './build/minify-literals.ts';

const TARGET = 'es2022';

const plugins = [nodeResolve(), esbuild({ target: TARGET, tsconfig: false }), minifyLiterals()];
const minify = terser({
  ecma: 2020,
  module: true,
  compress: { passes: 3, unsafe_arrows: true },
  mangle: true,
});

export default defineConfig([
  {
    // The one script tag: everything inside, nothing left on the page but the element.
    input: 'src/define.ts',
    output: { file: 'dist/espoo-values.min.js', format: 'iife', plugins: [minify] },
    plugins,
  },
  {
    // For bundlers: Lit stays outside, so that a page has it once.
    input: ['src/index.ts', 'src/define.ts'],
    external: /^lit(\/|$)/,
    output: { dir: 'dist', format: 'es', chunkFileNames: 'element.js', plugins: [minify] },
    plugins,
  },
]);
