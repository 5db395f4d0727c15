import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ELEMENT_STYLES, PAGE_STYLES } from './before-first-paint.ts';
import { firstFrameMarkup, motifs, title } from './first-frame.ts';

/*
 * What the build makes of the HTML of the pages, once the bundler has put its scripts and style sheets in.
 */

/** The new tab's own script, as the bundler puts it in. */
const SCRIPT = /<script type="module"[^>]* src="\/chunks\/newtab.js"><\/script>\s*/;

/** What WXT's own plugins put into each page: a request that brings nothing. */
const OF_WXT = /<script type="module"[^>]*_virtual_wxt-html-plugins[^>]*><\/script>\s*/;

const SEA = readFileSync(join(import.meta.dirname, '../src/look/sea.svg'), 'utf8').trim();

/** Does what the bundler leaves to be done in the HTML of the pages. */
export function finishPages() {
  return {
    name: 'finish-pages',
    transformIndexHtml: {
      // Earlier the bundler would write the style sheets in it anew, and the policy's digests would be others'.
      order: 'post' as const,
      handler: (html: string, { path }: { path: string }) => finishPage(html, path),
    },
  };
}

/**
 * The page as the extension has it.
 *
 * @param path that of its source
 * @throws {Error} where the bundler has written it otherwise than expected
 */
function finishPage(html: string, path: string): string {
  const own = html
    .replace(OF_WXT, '')
    .replace('<!--motifs-->', motifs)
    .replace('<!--sea-->', () => SEA);
  if (own.includes('wxt-html-plugins')) throw unexpected(html);
  return path.includes('newtab') ? newTab(own) : waiting(own);
}

/** Lets a page wait for its own script, before its first frame: that is on this machine, and holds the words. */
function waiting(html: string): string {
  const result = html.replace('<script type="module"', '<script type="module" blocking="render"');
  if (result === html) throw unexpected(html);
  return result;
}

/** The first frame is in the page, with its styles; its script is not: who asks for it is `first-frame.ts` in the head. */
function newTab(html: string): string {
  if (!SCRIPT.test(html)) throw unexpected(html);
  return (
    html
      .replace(SCRIPT, '')
      .replace('<!DOCTYPE', '<!doctype')
      .replace('<!--title-->', () => title)
      .replace(/\s*\n\s*/g, '')
      .replaceAll(' />', '/>')
      // Last, for the policy lets through the style sheets in it as they are, and no other.
      .replace('<!--styles-->', () => `<style>${PAGE_STYLES}</style>`)
      .replace('<!--first-frame-->', element)
  );
}

const unexpected = (html: string) => new Error(`The bundler writes a page otherwise than expected:\n${html}`);

/** The element with its first frame inside. */
function element(): string {
  return `<espoo-values view="day" heading-level="1" layout="plain"><template shadowrootmode="open"><style>${ELEMENT_STYLES}</style>${firstFrameMarkup()}</template></espoo-values>`;
}
