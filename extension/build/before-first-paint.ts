import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { styles } from '@espoo-values/widget/server';
import { buildSync } from 'esbuild';
import { firstFrameMarkup, firstFrameRules } from './first-frame.ts';

/*
 * The code that a page needs before its first paint: the classic scripts in the heads, and the style sheets inside the new tab's
 * page. WXT would wrap the scripts in as much code again. The paint does not wait for a sheet that is inside the page.
 */

/** The scripts in the heads, by their paths in the extension. */
export function headScripts(): Record<string, string> {
  return { 'first-frame.js': bundled('first-frame.ts'), 'before-paint.js': bundled('before-paint.ts') };
}

/** The parts of two style sheets that the first frame needs: the sheet of the new tab's page, and that of the element. */
export const PAGE_STYLES = withoutSpaces(bundled('first-frame.css') + firstFrameRules());
export const ELEMENT_STYLES = withoutSpaces(withoutUnused(styles, firstFrameMarkup()));

/** Sources for `style-src`: they allow these two sheets, unchanged, and no other. */
export const STYLE_SOURCES = [PAGE_STYLES, ELEMENT_STYLES].map(
  (sheet) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
);

/** Removes from a minified sheet the rules for classes and parts that the markup lacks, and the groups that this empties. */
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

/** Removes the spaces in custom properties, which minifying keeps. */
function withoutSpaces(sheet: string): string {
  return sheet.replace(/(--[\w-]+): /g, '$1:').replaceAll(', ', ',');
}

function bundled(name: string): string {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [join(import.meta.dirname, '../src/first-frame', name)],
    bundle: true,
    minify: true,
    format: 'iife',
    // The lowest versions that the manifest allows.
    target: ['chrome123', 'firefox142'],
    tsconfigRaw: '{}',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  // THIRD-PARTY-NOTICES.txt would have to contain their licences.
  const others = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/'));
  if (others.length > 0) throw new Error(`${name} holds modules of others: ${others.join(', ')}`);
  return outputFiles[0]?.text.trimEnd() ?? '';
}
