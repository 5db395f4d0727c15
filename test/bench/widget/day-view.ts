import { serve } from '@espoo-values/dev-tools/static-server';
import { renderToString } from '@espoo-values/widget/server';
import { MOUNTS } from '../../../examples/mounts.mjs';
import type { Browser } from '../../support/engines.ts';

/** What the element shows of a day, as a browser has it: the same nodes and rules for whatever it is compared with. */
export interface DayView {
  /** The inside of the shadow root, without Lit's marks. */
  readonly markup: string;
  readonly css: string;
}

/**
 * Opens the built element in a browser and takes what it shows, so that no copy of it is kept anywhere.
 *
 * @param lang such as `fi`
 * @param date `YYYY-MM-DD`; without it today
 */
export async function takeDayView(browser: Browser, lang = 'fi', date = ''): Promise<DayView> {
  const site = await serve({
    mounts: MOUNTS,
    files: {
      '/day.html': `<!doctype html><meta charset="utf-8"><script src="/widget/espoo-values.min.js"></script><espoo-values lang="${lang}" date="${date}"></espoo-values>`,
    },
  });
  const page = await browser.open(`${site.url}day.html`);
  try {
    await page.waitFor(
      () => document.querySelector('espoo-values')?.shadowRoot?.querySelector('p')?.textContent,
    );
    const inside = await page.evaluate(() => document.querySelector('espoo-values')?.shadowRoot?.innerHTML);
    return { markup: (inside ?? '').replaceAll(/<!--.*?-->/g, ''), css: styleSheet() };
  } finally {
    await page.close();
    await site.close();
  }
}

/** The element's style sheet as it is written: what a browser gives back has lost borders whose colours are variables. */
function styleSheet(): string {
  const css = /<style>([^<]*)<\/style>/.exec(renderToString({ lang: 'fi' }))?.[1];
  if (css === undefined) throw new Error('The server rendered no style sheet.');
  return css;
}

/** The view as ordinary HTML: its slots are gone, and a `div` stands for the element. */
export function plainMarkup({ markup }: DayView): string {
  return `<div class="espoo">${markup.replaceAll(/<\/?slot[^>]*>/g, '')}</div>`;
}

/** The view's rules for {@link plainMarkup} in a page's own style sheet. */
export function plainCss({ css }: DayView): string {
  const rules = css.replaceAll(/:host\(\[hidden\][^{]*\{[^}]*\}/g, '').replaceAll(':host', '&');
  return `.espoo {\n${rules}\n}`;
}
