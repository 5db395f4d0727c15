import type { Page } from '../support/engines.ts';
import { type Host, TITLE } from './host.ts';

/** What a visitor and a webmaster find on a host. */
export interface Found {
  /** The heading of each element; where it shows none, what is seen of its children. */
  titles: string[];
  /** The smallest text of an element, in CSS pixels; 0 where one is not to be seen. */
  smallest: number;
  ownText: string;
  /** What the console holds. */
  lines: string[];
  /** Whether an element sticks out of its place. */
  sticksOut: boolean;
  /** What the page has passed down to the text, such as `letter-spacing: 2px`. */
  passedDown: string[];
}

/** The properties of plain text that a page may not set from outside. */
const PLAIN = {
  'font-style': 'normal',
  'font-variant-caps': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'line-break': 'auto',
  'text-align-last': 'auto',
  'text-emphasis-style': 'none',
  'text-indent': '0px',
  'text-shadow': 'none',
  'text-transform': 'none',
  'word-break': 'normal',
  'word-spacing': '0px',
  'white-space': 'normal',
  'writing-mode': 'horizontal-tb',
  '-webkit-text-security': 'none',
};

const EVERY_ELEMENT = "document.querySelectorAll('espoo-values, div[data-espoo-values]')";

/** What of a page's elements is seen. Runs in the page: names of its own could hide those of the page. */
const lookIn = (elements: string) => `(() => {
  const rootOf = (host) => host.shadowRoot || host.keptRoot;
  const all = [...(${elements})].map((host) => {
    const root = rootOf(host);
    return (root && root.querySelector('espoo-values')) || host;
  });
  const find = (host, selector) => (rootOf(host) ? [...rootOf(host).querySelectorAll(selector)] : []);
  const styleOf = (node) => node.ownerDocument.defaultView.getComputedStyle(node);
  const title = (host) => {
    const [heading] = find(host, '[part~=title]');
    return (heading ? heading.textContent : host.innerText).trim();
  };
  const texts = all.flatMap((host) => find(host, 'p, [part~=title]'));
  const sizes = texts.map((node) => {
    const { visibility, fontSize } = styleOf(node);
    return node.getClientRects().length === 0 || visibility !== 'visible' ? 0 : parseFloat(fontSize);
  });
  const letterHeight = (text, index) => {
    const range = text.ownerDocument.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getBoundingClientRect().height;
  };
  const passedDown = all.flatMap((host) => find(host, '[part~=paragraph]')).flatMap((node) => {
    const style = styleOf(node);
    const plain = ${JSON.stringify(PLAIN)};
    const found = Object.keys(plain)
      .map((name) => [name, style.getPropertyValue(name)])
      .filter(([name, value]) => value !== '' && value !== plain[name] && !(name === 'letter-spacing' && value === '0px'))
      .map(([name, value]) => name + ': ' + value);
    if (parseFloat(style.lineHeight) < 1.4 * parseFloat(style.fontSize)) found.push('line-height: ' + style.lineHeight);
    if (Math.abs(letterHeight(node.firstChild, 0) - letterHeight(node.firstChild, 1)) > 1) found.push('a first letter');
    return found;
  });
  const own = document.querySelector('#own');
  return {
    titles: all.map(title),
    smallest: sizes.length > 0 ? Math.min(...sizes) : 0,
    ownText: own ? own.textContent : '',
    lines: [...window.__consoleLines, ...window.__pageTrouble],
    sticksOut: texts.some((node) => node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0),
    passedDown,
  };
})()`;

/** Waits until the elements of a host show what is expected, and the console says it, and looks at them then, or after a while. */
export async function lookAt(
  page: Page,
  { elements = EVERY_ELEMENT, titles, consoleLine }: Host,
): Promise<Found> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const found = await page.evaluate<[], Found>(lookIn(elements));
    const expected = titles ?? (found.titles.length > 0 ? found.titles.map(() => TITLE) : [TITLE]);
    const isAsExpected =
      JSON.stringify(found.titles) === JSON.stringify(expected) && (!consoleLine || found.lines.length > 0);
    if (isAsExpected || Date.now() > deadline) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
