import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The script of the new tab's preview. */
export default defineConfig({
  root: here('.'),
  // Under any address.
  base: './',
  resolve: {
    // The edition of the preview changes while somebody writes it.
    alias: { '@espoo-values/strategy-content/outline': here('../../extension/src/preview/outline.ts') },
  },
  build: {
    outDir: here('../dist'),
    // It has the pages of the frameworks too.
    emptyOutDir: false,
    rolldownOptions: {
      input: { 'new-tab': here('../../extension/src/preview/new-tab-preview.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'new-tab-[name].js' },
    },
  },
});
