import { join } from 'node:path';
import { buildSync } from 'esbuild';

/*
 * The classic scripts in the heads of the pages, which their first paint waits for. WXT would wrap each in as much again of
 * its own, for scripts that may fail or take their time.
 */

const SOURCES = join(import.meta.dirname, '../src/first-frame');

/** By the name that the pages ask for them by. */
const SCRIPTS = { 'first-frame.js': 'choose-frame.ts', 'before-paint.js': 'choose-theme.ts' };

/** @param facts of the edition, by the names that stand for them in the source */
export function headScripts(facts: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(SCRIPTS).map(([name, source]) => {
    const { outputFiles } = buildSync({
      entryPoints: [join(SOURCES, source)],
      bundle: true,
      minify: true,
      format: 'iife',
      target: ['chrome123', 'firefox142'],
      define: facts,
      tsconfigRaw: '{}',
      write: false,
      logLevel: 'error',
    });
    return [name, outputFiles[0]?.text ?? ''] as const;
  });
  return Object.fromEntries(entries);
}
