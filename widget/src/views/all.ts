import { html } from 'lit';
import { sectionView } from './section.ts';
import type { Shown } from './shown.ts';
import { valuesView } from './values.ts';

/** The whole text as it was published, from its first line. */
export function allView(shown: Shown) {
  const { trail, vision, mission } = shown.translation;
  return html`<div class="trail" part="trail">${trail.map((line) => html`<p>${line}</p>`)}</div>
    ${sectionView(vision, shown)} ${sectionView(mission, shown)} ${valuesView(shown)}`;
}
