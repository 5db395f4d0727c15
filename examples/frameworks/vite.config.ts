import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  // Under any address.
  base: './',
  plugins: [
    vue({
      // Vue asks for a component of every tag that it does not know, unless told.
      template: { compilerOptions: { isCustomElement: (tag) => tag === 'espoo-values' } },
    }),
  ],
  resolve: {
    // The preview of the new tab is of an edition that is being written.
    alias: { '@espoo-values/strategy-content/outline': here('../../extension/src/preview/outline.ts') },
  },
  build: {
    outDir: here('../dist'),
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        react: here('react/main.tsx'),
        vue: here('vue/main.ts'),
        'new-tab': here('../../extension/src/preview/new-tab-preview.ts'),
      },
      // Fixed names: the pages are plain files that name them.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
