import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ELEMENT_STYLES, PAGE_STYLES } from './before-first-paint.ts';
import { firstFrameMarkup, motifs, title } from './first-frame.ts';

/*
 * The changes that the build makes to the HTML of the pages, after the bundler has added their scripts and style sheets.
 */

/** The tag that the bundler adds for the new tab's own script. */
const SCRIPT = /<script type="module"[^>]* src="\/chunks\/newtab.js"><\/script>\s*/;

/** The tag that WXT's own plugins add to each page: a request that loads nothing. */
const OF_WXT = /<script type="module"[^>]*_virtual_wxt-html-plugins[^>]*><\/script>\s*/;

const SEA = readFileSync(join(import.meta.dirname, '../src/look/sea.svg'), 'utf8').trim();

/** Finishes the HTML of the pages after the bundler. */
export function finishPages() {
  return {
    name: 'finish-pages',
    transformIndexHtml: {
      // Earlier, the bundler would still rewrite the style sheets in the page, and the policy's digests would not match them.
      order: 'post' as const,
      handler: (html: string, { path }: { path: string }) => finishPage(html, path),
    },
  };
}

/**
 * The finished page of the extension.
 *
 * @param path the path of its source
 * @throws {Error} if the bundler has written it otherwise than expected
 */
function finishPage(html: string, path: string): string {
  const own = html
    .replace(OF_WXT, '')
    .replace('<!--motifs-->', motifs)
    .replace('<!--sea-->', () => SEA);
  if (own.includes('wxt-html-plugins')) throw unexpected(html);
  return path.includes('newtab') ? newTab(own) : waiting(own);
}

/** Makes a page wait for its own script before its first frame: the script is on this machine, and contains the words. */
function waiting(html: string): string {
  const result = html.replace('<script type="module"', '<script type="module" blocking="render"');
  if (result === html) throw unexpected(html);
  return result;
}

/** Puts the first frame and its styles into the page. The script is removed, because `first-frame.ts` in the head loads it. */
function newTab(html: string): string {
  if (!SCRIPT.test(html)) throw unexpected(html);
  return (
    html
      .replace(SCRIPT, '')
      .replace('<!DOCTYPE', '<!doctype')
      .replace('<!--title-->', () => title)
      .replace(/\s*\n\s*/g, '')
      .replaceAll(' />', '/>')
      // Last, because the policy allows these style sheets only as they are.
      .replace('<!--styles-->', () => `<style>${PAGE_STYLES}</style>`)
      .replace('<!--first-frame-->', element)
  );
}

const unexpected = (html: string) => new Error(`The bundler writes a page otherwise than expected:\n${html}`);

/** The element with its first frame inside. */
function element(): string {
  return `<espoo-values view="day" heading-level="1" layout="plain"><template shadowrootmode="open"><style>${ELEMENT_STYLES}</style>${firstFrameMarkup()}</template></espoo-values>`;
}
