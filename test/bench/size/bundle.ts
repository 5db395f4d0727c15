import { build } from 'esbuild';

/**
 * Bundles a module with all that it imports, as a page that has nothing of it yet would load it: style sheets and pictures that
 * a component imports are its weight too.
 *
 * @param contents the module, whose imports are those of this package
 * @returns its files, minified
 */
export async function bundle(contents: string, format: 'esm' | 'iife' = 'esm'): Promise<Uint8Array[]> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    legalComments: 'eof',
    loader: { '.css': 'text', '.svg': 'dataurl', '.png': 'dataurl' },
    logLevel: 'error',
  });
  return outputFiles.map(({ contents: bytes }) => bytes);
}

/** {@link bundle} as one classic script. */
export async function bundledScript(contents: string): Promise<string> {
  return Buffer.concat(await bundle(contents, 'iife')).toString();
}
