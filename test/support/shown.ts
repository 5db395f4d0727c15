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
    [...document.querySelectorAll('espoo-values')].every(
      // The new tab's first frame holds all values; the element, once it is there, one.
      ({ shadowRoot }) =>
        shadowRoot?.querySelector('[part~=card]') && !shadowRoot.querySelector('[part~=first]'),
    ),
  );
  return page.evaluate(() =>
    [...document.querySelectorAll('espoo-values')].map((host) => {
      const texts = (part: string) =>
        [...(host.shadowRoot as ShadowRoot).querySelectorAll(`[part~="${part}"]`)].map((node) =>
          (node.textContent ?? '').replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim(),
        );
      return {
        lang: host.shadowRoot?.querySelector<HTMLElement>('[part~=base]')?.lang ?? '',
        kicker: texts('kicker')[0] ?? null,
        titles: texts('title'),
        sectionTitles: texts('section-title'),
        paragraphs: texts('paragraph'),
        provenance: texts('provenance')[0] ?? '',
      };
    }),
  );
}
