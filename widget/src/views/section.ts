import type { Section } from '@espoo-values/strategy-content';
import { html } from 'lit';
import { heading } from './heading.ts';
import type { Shown } from './shown.ts';

/** The paragraphs of a section or a value. */
export function paragraphs({ paragraphs }: Section, { hyphenate }: Shown) {
  return paragraphs.map((text) => html`<p part="paragraph">${hyphenate(text)}</p>`);
}

/** The vision or the mission. */
export function sectionView(section: Section, shown: Shown) {
  return html`<div class="section text" part="section">
    ${heading(shown.headingLevel, shown.hyphenate(section.title), 'section-title')}
    <div>${paragraphs(section, shown)}</div>
  </div>`;
}
