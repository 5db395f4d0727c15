import type { Page } from './browser.ts';

/** What one `<espoo-values>` of a page shows. */
export interface ShownElement {
  lang: string;
  kicker: string | null;
  titles: string[];
  sectionTitles: string[];
  paragraphs: string[];
  provenance: string;
}

/** What the elements of a page show, in the order of the page and without the breaking points; once all are there. */
export async function shownElements(page: Page): Promise<ShownElement[]> {
  await page.waitFor(() =>
    [...document.querySelectorAll('espoo-values')].every(({ shadowRoot }) => {
      const cards = [...(shadowRoot?.querySelectorAll('[part~=card]') ?? [])];
      // The new tab's first frame holds all values, and may show none yet.
      return shadowRoot?.querySelector('[part~=first]')
        ? cards.some((card) => card.getClientRects().length > 0)
        : cards.length > 0;
    }),
  );
  return page.evaluate(() =>
    [...document.querySelectorAll('espoo-values')].map((host) => {
      const root = host.shadowRoot as ShadowRoot;
      // The new tab's first frame holds all values, and shows one of them.
      const hasAll = root.querySelector('[part~=first]') !== null;
      const seen = (part: string) =>
        [...root.querySelectorAll<HTMLElement>(`[part~="${part}"]`)].filter(
          (node) => !hasAll || node.getClientRects().length > 0,
        );
      const texts = (part: string) =>
        seen(part).map((node) =>
          (node.textContent ?? '').replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim(),
        );
      return {
        lang: root.querySelector<HTMLElement>('[lang]')?.lang ?? '',
        kicker: texts('kicker')[0] ?? null,
        titles: texts('title'),
        sectionTitles: texts('section-title'),
        paragraphs: texts('paragraph'),
        provenance: texts('provenance')[0] ?? '',
      };
    }),
  );
}
