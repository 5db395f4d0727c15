import { join } from 'node:path';
import { buildSync } from 'esbuild';

/*
 * The classic scripts in the heads of the pages, which their first paint waits for. WXT would wrap each in as much again of
 * its own, for scripts that may fail or take their time.
 */

const SOURCES = join(import.meta.dirname, '../src/first-frame');

const NAMES = ['first-frame', 'before-paint'];

/** By their paths in the extension. */
export function headScripts(): Record<string, string> {
  const entries = NAMES.map((name) => {
    const { outputFiles } = buildSync({
      entryPoints: [join(SOURCES, `${name}.ts`)],
      bundle: true,
      minify: true,
      format: 'iife',
      target: ['chrome123', 'firefox142'],
      tsconfigRaw: '{}',
      write: false,
      logLevel: 'error',
    });
    return [`${name}.js`, outputFiles[0]?.text ?? ''] as const;
  });
  return Object.fromEntries(entries);
}
