import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const EXTENSION = here('../../extension/');

export default defineConfig({
  root: here('.'),
  // Under any address.
  base: './',
  plugins: [
    {
      // The preview of the new tab is of an edition that is being written; the applications are of the one that is built.
      name: 'outline-of-the-draft',
      enforce: 'pre',
      resolveId: (id, importer = '') =>
        id === '@espoo-values/strategy-content/outline' && importer.startsWith(EXTENSION)
          ? `${EXTENSION}src/preview/outline.ts`
          : undefined,
    },
    vue({
      // Vue asks for a component of every tag that it does not know, unless told.
      template: { compilerOptions: { isCustomElement: (tag) => tag === 'espoo-values' } },
    }),
  ],
  build: {
    outDir: here('../dist'),
    emptyOutDir: true,
    rolldownOptions: {
      input: { react: here('react/main.tsx'), vue: here('vue/main.ts') },
      // Fixed names: the pages are plain files that name them.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
