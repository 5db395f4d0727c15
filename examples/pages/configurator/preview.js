// @ts-check
import { CHOSEN_ATTRIBUTES } from '@espoo-values/widget/server';
import { NAMES } from './attributes.js';

/** The rendered tags of a snippet, each with its allowed attributes. The script is always this page's, whatever the snippet names. */
const ALLOWED = /** @type {Record<string, readonly string[]>} */ ({
  'espoo-values': NAMES,
  div: ['lang', 'data-espoo-values', ...CHOSEN_ATTRIBUTES.map((name) => `data-${name}`)],
  iframe: ['title', 'lang', 'width', 'height', 'data-style', 'sandbox'],
});

const STYLE = /<style>([^]*?)<\/style>/g;

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
let last = '';

/**
 * Renders a snippet in a place of this page.
 *
 * @param {Element} place
 * @param {string} snippet
 * @param {string} css of the file beside the snippet
 */
export function showPreview(place, snippet, css) {
  // This page's policy forbids inline styles, even in HTML that is only parsed. The element's script adds the element's own style.
  const markup = snippet
    .replaceAll(/<template\b[^]*?<\/template>/g, '')
    .replaceAll(' style="', ' data-style="');
  const styles = [...markup.matchAll(STYLE)].map(([, text]) => text);
  sheet.replaceSync([css, ...styles].join('\n'));
  const parsed = new DOMParser().parseFromString(markup.replaceAll(STYLE, ''), 'text/html');
  const made = [...parsed.querySelectorAll('espoo-values, div[data-espoo-values], iframe')].map(copyOf);
  // An unchanged preview stays: a frame would load again.
  const copied = made.map((element) => element.outerHTML).join('');
  if (copied === last) return;
  last = copied;
  place.replaceChildren(...made);
}

/** @param {Element} parsed */
function copyOf(parsed) {
  const element = document.createElement(parsed.localName);
  for (const { name, value } of parsed.attributes) {
    if (!ALLOWED[parsed.localName]?.includes(name)) continue;
    if (name === 'data-style') element.style.cssText = value;
    else element.setAttribute(name, value);
  }
  const src = parsed.localName === 'iframe' && parsed.getAttribute('src');
  // This server's frame, with the options of the snippet's frame.
  if (src) element.setAttribute('src', `widget/embed.html${/\?.*/s.exec(src)?.[0] ?? ''}`);
  return element;
}
