import { elementStyles, pageStyles } from './first-frame-styles.ts';
import { firstFrame, motifs } from './first-frame.ts';

/*
 * What the build makes of the HTML of the pages, once the bundler has put its scripts and style sheets in.
 */

/** The new tab's own script, as the bundler puts it in. */
const SCRIPT = /<script type="module"[^>]* src="\/chunks\/newtab.js"><\/script>\s*/;

/** The page as the extension has it; `path` is that of its source. */
export function finishPage(html: string, path: string): string {
  const own = html
    // WXT's own plugins add nothing to the pages but this request.
    .replace(/<script type="module"[^>]*_virtual_wxt-html-plugins[^>]*><\/script>\s*/, '')
    .replace(/<link rel="modulepreload"[^>]*_virtual_wxt-html-plugins[^>]*>\s*/, '');
  return path.includes('newtab') ? newTab(own) : waiting(own);
}

/** Lets a page wait for its own script, before its first frame: that is on this machine, and holds the words. */
function waiting(html: string): string {
  return html.replace('<script type="module"', '<script type="module" blocking="render"');
}

/** The first frame is in the page, with its styles; its script is not: who asks for it is `choose-frame.ts` in the head. */
function newTab(html: string): string {
  if (!SCRIPT.test(html))
    throw new Error(`The page of the new tab has another script than expected:\n${html}`);
  return html
    .replace(SCRIPT, '')
    .replace('<!--styles-->', () => `<style>${pageStyles()}</style>`)
    .replace('<!--motifs-->', motifs)
    .replace('<!--first-frame-->', element)
    .replace('<!DOCTYPE', '<!doctype')
    .replace(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>');
}

/** The element with its first frame inside. */
function element(): string {
  return `<espoo-values view="day" heading-level="1" layout="plain"><template shadowrootmode="open"><style>${elementStyles()}</style>${firstFrame().markup}</template></espoo-values>`;
}
