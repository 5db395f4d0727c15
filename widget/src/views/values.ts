import type { Value } from '@espoo-values/strategy-content';
import { html } from 'lit';
import { heading } from './heading.ts';
import { paragraphs } from './section.ts';
import type { Shown } from './shown.ts';

/** One value with its definition. */
function valueItem(value: Value, shown: Shown) {
  return html`<div class="value" part="value">
    ${heading((shown.headingLevel + 1) as 7, shown.hyphenate(value.title), 'title')}
    <div>${paragraphs(value, shown)}</div>
  </div>`;
}

/** All values, in the edition's order. */
export function valuesView(shown: Shown) {
  const { title, items } = shown.translation.values;
  return html`<div class="section values" part="section">
    ${heading(shown.headingLevel, shown.hyphenate(title), 'section-title')}
    <div>${items.map((value) => valueItem(value, shown))}</div>
  </div>`;
}
