// @ts-check

/** What of a snippet is rendered, and with which attributes; the script is the page's own, whatever address is written. */
const ALLOWED = /** @type {Record<string, RegExp>} */ ({
  'espoo-values': /^(view|value|date|lang|theme|layout|heading-level)$/,
  div: /^(data-(espoo-values|view|value|date|theme|layout|heading-level)|lang)$/,
  iframe: /^(title|lang|width|height|data-style|sandbox)$/,
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
  // This page's policy allows no style in a page, not even in one that is only parsed. That of the element itself is the script's.
  const markup = snippet
    .replaceAll(/<template\b[^]*?<\/template>/g, '')
    .replaceAll(' style="', ' data-style="');
  const styles = [...markup.matchAll(STYLE)].map(([, text]) => text);
  sheet.replaceSync([css, ...styles].join('\n'));
  const parsed = new DOMParser().parseFromString(markup.replaceAll(STYLE, ''), 'text/html');
  const made = [...parsed.querySelectorAll('espoo-values, div[data-espoo-values], iframe')].map(copyOf);
  // What is the same already is left as it is: a frame would load anew.
  const copied = made.map((element) => element.outerHTML).join('');
  if (copied === last) return;
  last = copied;
  place.replaceChildren(...made);
}

/** @param {Element} parsed */
function copyOf(parsed) {
  const element = document.createElement(parsed.localName);
  for (const { name, value } of parsed.attributes) {
    if (!ALLOWED[parsed.localName]?.test(name)) continue;
    if (name === 'data-style') element.style.cssText = value;
    else element.setAttribute(name, value);
  }
  const src = parsed.localName === 'iframe' && parsed.getAttribute('src');
  // The frame of this server, with the options of the one in the snippet.
  if (src) element.setAttribute('src', `widget/embed.html${/\?.*/s.exec(src)?.[0] ?? ''}`);
  return element;
}
