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

/**
 * What the elements of a page show, those of placeholders too, in the order of the page and without the breaking points; once
 * all are there.
 */
export function shownElements(page: Page): Promise<ShownElement[]> {
  return page.waitFor(() => {
    const roots = [...document.querySelectorAll('espoo-values, div[data-espoo-values]')].map(
      ({ localName, shadowRoot }) =>
        localName === 'div' ? shadowRoot?.querySelector('espoo-values')?.shadowRoot : shadowRoot,
    );
    // The new tab's first frame holds all values, and shows one of them.
    const isSeen = (node: Element) => node.getClientRects().length > 0;
    const shown = roots.map((root) => {
      const hasAll = !!root?.querySelector('[part~=first]');
      const seen = (selector: string) =>
        [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((node) => !hasAll || isSeen(node));
      if (seen('[part~=card]').length === 0) return undefined;
      const texts = (part: string) =>
        seen(`[part~="${part}"]`).map((node) => (node.textContent ?? '').replaceAll(/[\n ]+/g, ' ').trim());
      return {
        lang: seen('[lang]')[0]?.lang ?? '',
        kicker: texts('kicker')[0] ?? null,
        titles: texts('title'),
        sectionTitles: texts('section-title'),
        paragraphs: texts('paragraph'),
        provenance: texts('provenance')[0] ?? '',
      };
    });
    return shown.includes(undefined) ? undefined : shown;
  }) as Promise<ShownElement[]>;
}
