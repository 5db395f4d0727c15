import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { styles } from '@espoo-values/widget/server';
import { buildSync } from 'esbuild';
import { firstFrameMarkup, firstFrameRules } from './first-frame.ts';

/*
 * What a page's first paint waits for: the classic scripts in the heads, which WXT would wrap in as much again of its own,
 * and the style sheets that stand in the new tab's page, as what is not a file of its own is not waited for.
 */

/** By their paths in the extension. */
export function headScripts(): Record<string, string> {
  return { 'first-frame.js': bundled('first-frame.ts'), 'before-paint.js': bundled('before-paint.ts') };
}

/** The style sheets of the new tab's page, as far as its first frame needs it, and of the element in it. */
export const PAGE_STYLES = withoutSpaces(bundled('first-frame.css') + firstFrameRules());
export const ELEMENT_STYLES = withoutSpaces(withoutUnused(styles, firstFrameMarkup()));

/** Sources for `style-src`: each sheet is let through as it is, and no other. */
export const STYLE_SOURCES = [PAGE_STYLES, ELEMENT_STYLES].map(
  (sheet) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
);

/** A minified style sheet without the rules for classes and parts that some markup has not; groups that are empty then go too. */
function withoutUnused(sheet: string, markup: string): string {
  const names = (attribute: string) =>
    new Set(
      [...markup.matchAll(RegExp(`${attribute}="([^"]*)"`, 'g'))].flatMap(([, text = '']) => text.split(' ')),
    );
  const [classes, parts] = [names('class'), names('part')];
  const isUsed = (selector: string) =>
    [...selector.matchAll(/\.([\w-]+)|\[part=([\w-]+)/g)].every(([, name = '', part = '']) =>
      name ? classes.has(name) : parts.has(part),
    );
  return sheet
    .replace(/([^{}@]+)\{[^{}]*\}/g, (rule, selectors: string) =>
      selectors.split(',').some(isUsed) ? rule : '',
    )
    .replace(/@[^{}]+\{\}/g, '');
}

/** Takes the spaces out that are left in custom properties, which minifying leaves alone. */
function withoutSpaces(sheet: string): string {
  return sheet.replace(/(--[\w-]+): /g, '$1:').replaceAll(', ', ',');
}

function bundled(name: string): string {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [join(import.meta.dirname, '../src/first-frame', name)],
    bundle: true,
    minify: true,
    format: 'iife',
    // As low as the manifest goes.
    target: ['chrome123', 'firefox142'],
    tsconfigRaw: '{}',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  // Their licences would have to stand in THIRD-PARTY-NOTICES.txt.
  const others = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/'));
  if (others.length > 0) throw new Error(`${name} holds modules of others: ${others.join(', ')}`);
  return outputFiles[0]?.text.trimEnd() ?? '';
}
