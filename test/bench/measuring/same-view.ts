import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from '@espoo-values/widget/server';
import type { Browser } from '../../support/engines.ts';
import { bundledScript } from '../size/bundle.ts';
import { serveCompressed } from './serve-compressed.ts';

/** The one script as it is built. */
export const SCRIPT = readFileSync(
  join(import.meta.dirname, '../../../widget/dist/espoo-values.min.js'),
  'utf8',
);

/** What the element shows today, as a browser has it: the same nodes and rules for whatever it is compared with. */
export interface DayView {
  /** The inside of the shadow root. */
  readonly markup: string;
  readonly css: string;
}

/** A page in Finnish. */
export const htmlPage = (head: string, body: string) => `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<title>Sivu</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** Opens the built element in a browser and takes what it shows, so that no copy of it is kept anywhere. */
export async function takeDayView(browser: Browser, lang: string): Promise<DayView> {
  const site = await serveCompressed({
    '/page.html': htmlPage('<script src="ours.js"></script>', `<espoo-values lang="${lang}"></espoo-values>`),
    '/ours.js': SCRIPT,
  });
  const page = await browser.open(`${site.url}page.html`);
  try {
    const inside = await page.waitFor(() => {
      const { shadowRoot } = document.querySelector('espoo-values') ?? {};
      return shadowRoot?.querySelector('[part~=paragraph]') && shadowRoot.innerHTML;
    });
    return { markup: String(inside).replaceAll(/<!--.*?-->|<style.*?<\/style>/gs, ''), css: styleSheet() };
  } finally {
    await page.close();
    await site.close();
  }
}

/** The element's style sheet as it is written: what a browser gives back has lost borders whose colours are variables. */
function styleSheet(): string {
  const css = /<style[^>]*>([^<]*)<\/style>/.exec(renderToString({ lang: 'fi' }))?.[1];
  if (css === undefined) throw new Error('renderToString() gave no <style>, which the compared pages need.');
  return css;
}

/** The view as ordinary HTML: its slots are gone, and a `div` stands for the element. */
export function staticMarkup({ markup }: DayView): string {
  return `<div class="espoo">${markup.replaceAll(/<\/?slot[^>]*>/g, '')}</div>`;
}

/** The view's rules for {@link staticMarkup} in a page's own style sheet. */
export function staticCss({ css }: DayView): string {
  const rules = css.replaceAll(/:host\(\[hidden\][^{]*\{[^}]*\}/g, '').replaceAll(':host', '&');
  return `.espoo {\n${rules}\n}`;
}

/**
 * The script of a bare Lit element, `<same-nodes>`, that renders the nodes of the view under its rules, and knows nothing of days
 * or languages: its texts are its one property, `texts`.
 */
export function bareLitScript({ markup, css }: DayView): Promise<string> {
  let index = 0;
  const template = literal(markup).replaceAll(TEXT, () => `>\${this.texts[${index++}]}<`);
  return bundledScript(`import { css, html, LitElement } from 'lit';
customElements.define('same-nodes', class extends LitElement {
  static styles = css\`${literal(css)}\`;
  static properties = { texts: { attribute: false } };
  constructor() { super(); this.texts = ${JSON.stringify(textsOf({ markup, css }))}; }
  render() { return html\`${template}\`; }
});`);
}

/** The texts of a view, in the order of the bare Lit element's. */
export function textsOf({ markup }: DayView): string[] {
  return [...markup.matchAll(TEXT)].map(([, text = '']) => text.trim());
}

const TEXT = />([^<>]*\S[^<>]*)</g;

/** A text as it stands in a template literal. */
function literal(text: string): string {
  return text.replaceAll(/[\\`]|\$\{/g, '\\$&');
}
