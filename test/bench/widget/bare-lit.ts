import type { DayView } from './day-view.ts';

/** The smallest Lit element: one paragraph. */
export const BARE_LIT = `import { html, LitElement } from 'lit';
customElements.define('bare-lit', class extends LitElement { render() { return html\`<p>Espoon arvot</p>\`; } });`;

/**
 * The module of a bare Lit element, `<same-nodes>`, that renders the nodes of a day view under its rules, and knows nothing of
 * days or languages: its texts are its one property, `texts`.
 */
export function sameNodesModule(view: DayView): string {
  const { template, texts } = withoutTexts(view);
  return `import { css, html, LitElement } from 'lit';
const first = ${JSON.stringify(texts)};
customElements.define('same-nodes', class extends LitElement {
  static styles = css\`${literal(view.css)}\`;
  static properties = { texts: { attribute: false } };
  constructor() { super(); this.texts = first; }
  render() { const { texts } = this; return html\`${template}\`; }
});`;
}

/** The texts of a view, in the order of its template's. */
export function textsOf(view: DayView): string[] {
  return withoutTexts(view).texts;
}

function withoutTexts({ markup }: DayView): { template: string; texts: string[] } {
  const texts: string[] = [];
  const template = literal(markup).replaceAll(/>([^<>]*\S[^<>]*)</g, (_all, text: string) => {
    texts.push(text.trim());
    return `>\${texts[${texts.length - 1}]}<`;
  });
  return { template, texts };
}

/** A text as it stands in a template literal. */
function literal(text: string): string {
  return text.replaceAll(/[\\`]|\$\{/g, '\\$&');
}
