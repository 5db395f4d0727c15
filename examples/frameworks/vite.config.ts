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
