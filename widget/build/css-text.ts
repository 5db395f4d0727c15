import { transform } from 'esbuild';
import type { Plugin } from 'rollup';

/** A style sheet is imported as its text, minified. */
export function cssText(): Plugin {
  return {
    name: 'css-text',
    async transform(source, id) {
      if (!id.endsWith('.css')) return null;
      const { code } = await transform(source, { loader: 'css', minify: true });
      return { code: `export default ${JSON.stringify(code.trim())};`, map: null };
    },
  };
}
