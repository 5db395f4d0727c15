import { builtInEdition } from '@espoo-values/strategy-content';
import type { Page } from '../../support/engines.ts';
import { shownElements } from '../../support/shown.ts';

/** The instant that the page takes for now. */
export const CLOCK = '2026-11-24T12:00:00Z';
/** The script's address as a reader may type it. */
export const ADDRESS = 'https://static.example/a;b/espoo-values.min.js';
export const { translations } = builtInEdition;

/** One of the page's own scripts, which run in Node too where they need no page. */
export const ownScript = (name: string) =>
  import(new URL(`../../../examples/pages/configurator/${name}.js`, import.meta.url).href);

/** Sets a field as a reader does who types or chooses. */
export const set = (page: Page, name: string, value: string) =>
  page.evaluate(
    (field, text) => {
      const form = document.querySelector('form') as HTMLFormElement;
      const found = form.elements.namedItem(field) as HTMLInputElement | RadioNodeList;
      found.value = text;
      const target = 'length' in found && found instanceof RadioNodeList ? (found[0] as HTMLElement) : found;
      target.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    value,
  );

export const textOf = (page: Page, id: string) =>
  page.evaluate((name) => document.getElementById(name)?.textContent ?? '', id);

/** What is to be pasted, once it holds what is asked for. */
export async function output(page: Page, id: string, part: string): Promise<string> {
  await page.waitFor(
    `document.getElementById('${id}-text').textContent.includes(${JSON.stringify(part)}) && ${JSON.stringify(part)}`,
  );
  return textOf(page, `${id}-text`);
}

/** What the one element shows, and in which colours. */
export async function look(page: Page) {
  await page.waitFor(() => document.querySelector('espoo-values, [data-espoo-values]') !== null);
  const [shown] = await shownElements(page);
  return {
    shown,
    look: await page.evaluate(() => {
      const host = document.querySelector('espoo-values, [data-espoo-values]');
      const element = host?.shadowRoot?.querySelector('espoo-values') ?? host;
      const card = element?.shadowRoot?.querySelector('[part~=card]');
      const style = getComputedStyle(card as Element);
      const heading = card?.querySelector('[part~=title],[part~=section-title]') as Element;
      // Plain text has the colours of the page around it.
      if (card?.classList.contains('plain')) return [heading.localName];
      return [style.backgroundColor, style.color, heading.localName, getComputedStyle(heading).color];
    }),
  };
}

/** The addresses that a page has asked for beyond a site; "data:" is the browser's own picture in a field. */
export const elsewhere = async (page: Page, site: { url: string }) =>
  (await page.requests()).filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'));
