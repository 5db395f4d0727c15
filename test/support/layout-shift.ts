import type { Page } from './browser.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
  /** Also true right after the window has got another size. */
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** A part of a page that has moved by itself. */
export interface Moved {
  /** Its share of the layout shift, without a unit. */
  readonly value: number;
  /** Which nodes, and from which box to which: `.sea 0,500 1280x200 -> 0,460 1280x200`. */
  readonly what: readonly string[];
}

/**
 * What of a page in Chromium has moved by itself since it was opened. What moves because the window got another size, or the reader
 * did something, does not count.
 */
export function layoutShifts(page: Page): Promise<Moved[]> {
  return page.evaluate(
    () =>
      new Promise<Moved[]>((resolve) => {
        const box = ({ x, y, width, height }: DOMRectReadOnly) => `${x},${y} ${width}x${height}`;
        const name = (node: Node | null) =>
          node instanceof Element ? `${node.localName}.${node.getAttribute('class') ?? ''}` : node?.nodeName;
        const moved: Moved[] = [];
        new PerformanceObserver((list) => {
          for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
            if (hadRecentInput) continue;
            const what = sources.map(
              ({ node, previousRect, currentRect }) =>
                `${name(node)} ${box(previousRect)} -> ${box(currentRect)}`,
            );
            moved.push({ value, what });
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(moved);
        }, 300);
      }),
  );
}

/** The cumulative layout shift of {@link layoutShifts}, without a unit; 0 is nothing. */
export async function layoutShift(page: Page): Promise<number> {
  return (await layoutShifts(page)).reduce((sum, { value }) => sum + value, 0);
}
