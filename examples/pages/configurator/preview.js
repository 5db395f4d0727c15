// @ts-check
import { make } from '../make.js';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
let last = '';

/**
 * Shows the element or the frame in a place of this page.
 *
 * @param {Element} place
 * @param {ReturnType<typeof import('./snippet.js').ownTag>} tag
 * @param {string} css the rule for its colours
 */
export function showPreview(place, tag, css) {
  sheet.replaceSync(css);
  // An unchanged preview stays: a frame would load again.
  if (JSON.stringify(tag) === last) return;
  last = JSON.stringify(tag);
  const [name, { style, ...attributes }] = tag;
  const element = make(name, attributes);
  // This page's policy forbids the attribute.
  if (style) element.style.cssText = `${style}`;
  place.replaceChildren(element);
}
