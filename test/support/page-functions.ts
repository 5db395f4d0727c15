import { setTimeout as delay } from 'node:timers/promises';
import type { Page, PageFunction } from './browser.ts';

/** The text of an expression that is a function, whether a function or an expression was given. */
export function functionText<A extends unknown[], R>(fn: PageFunction<A, R>): string {
  return typeof fn === 'string' ? `(() => (${fn}))` : `(${fn.toString()})`;
}

/** `Page.waitFor`, for any page. A document that is being left may fail to answer: that is "not yet". */
export async function waitFor<R>(page: Page, fn: PageFunction<[], R>, timeout = 60_000): Promise<R> {
  const deadline = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const value = await page.evaluate(fn);
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) {
      throw new Error(`Not true within ${timeout} ms: ${functionText(fn)}. At last it gave: ${String(last)}`);
    }
    await delay(50);
  }
}

/** Runs in a page: what the collector kept, in this document and in its frames. */
export function readTrouble(): string[] {
  const read = (view: Window): string[] => {
    try {
      const own = (view as Window & { __pageTrouble?: string[] }).__pageTrouble ?? [];
      return [
        ...own,
        ...Array.from({ length: view.length }, (_, index) => view[index]).flatMap((frame) =>
          frame ? read(frame) : [],
        ),
      ];
    } catch {
      return []; // a frame of another origin
    }
  };
  return read(window);
}

/** Runs in a page: the addresses that the present document tells of. */
export const readRequests = () => [
  location.href,
  ...performance.getEntriesByType('resource').map(({ name }) => name),
];

/** Runs in a page: the middle of the first element that fits, scrolled into view; `>>>` goes down into a shadow root. */
export function middleOf(selector: string): { x: number; y: number } {
  let scope: ParentNode = document;
  let element: Element | null = null;
  for (const part of selector.split('>>>')) {
    element = scope.querySelector(part.trim());
    if (element === null)
      throw new Error(`No element fits "${selector}" (nothing found for "${part.trim()}").`);
    scope = element.shadowRoot ?? element;
  }
  element?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element?.getBoundingClientRect() ?? new DOMRect();
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** `Shift+Tab` as its modifiers and its key. */
export function splitKey(key: string): { modifiers: string[]; key: string } {
  const parts = key.split('+');
  return { modifiers: parts.slice(0, -1), key: parts.at(-1) || '+' };
}
