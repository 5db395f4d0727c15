import type { Page } from './browser.ts';

interface Shift {
  readonly value: number;
  /** Also true right after the window has got another size. */
  readonly hadRecentInput: boolean;
}

/**
 * How much of a page in Chromium has moved by itself since it was opened: its cumulative layout shift, without a unit; 0 is nothing.
 * What moves because the window got another size, or the reader did something, does not count.
 */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & Shift)[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 300);
      }),
  );
}
