import type { Page } from '../support/engines.ts';
import type { Host } from './host.ts';

/** What a visitor and a webmaster find on a host. */
export interface Found {
  titles: string[];
  /** The smallest text of an element, in CSS pixels; 0 where one is not to be seen. */
  smallest: number;
  ownText: string;
  lines: string[];
  /** Whether an element sticks out of its place. */
  sticksOut: boolean;
}

/** Waits until the elements of a host show something, and looks at them. */
export async function lookAt(
  page: Page,
  { elements = "document.querySelectorAll('espoo-values')" }: Host,
): Promise<Found> {
  const all = `[...(${elements})]`;
  await page.waitFor(
    `${all}.length > 0 && ${all}.every((host) => host.shadowRoot && host.shadowRoot.querySelector('[part~=title]'))`,
    15_000,
  );
  return page.evaluate<[], Found>(`(() => {
    const all = ${all};
    const title = (host) => host.shadowRoot.querySelector('[part~=title]').textContent.replace(/\\u00AD/g, '').trim();
    const sizes = all.flatMap((host) => [...host.shadowRoot.querySelectorAll('p, [part~=title]')].map((node) => {
      const style = node.ownerDocument.defaultView.getComputedStyle(node);
      return node.getClientRects().length === 0 || style.visibility !== 'visible' ? 0 : parseFloat(style.fontSize);
    }));
    const own = document.querySelector('#own');
    return {
      titles: all.map(title),
      smallest: Math.min(...sizes),
      ownText: own ? own.textContent : '',
      lines: [...window.__consoleLines],
      sticksOut: all.some((host) => [...host.shadowRoot.querySelectorAll('p, [part~=title]')].some((node) => node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0)),
    };
  })()`);
}
