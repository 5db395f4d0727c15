import type { Value } from '@espoo-values/strategy-content';
import { html } from 'lit';
import type { View } from '../options.ts';
import { STRINGS } from '../strings.ts';
import type { Shown } from './shown.ts';
import { textView, valuesView } from './titled.ts';

const VIEW_TEMPLATES: Record<View, (shown: Shown) => unknown> = {
  // The value whose day it is.
  day: (shown) => textView('day', shown.value as Value, shown),
  values: valuesView,
  vision: (shown) => textView('text', shown.translation.vision, shown),
  mission: (shown) => textView('text', shown.translation.mission, shown),
  // The whole text as it was published, from its first line.
  all: (shown) => [
    html`<div class="quiet" part="trail">${shown.translation.trail.map((line) => html`<p>${line}</p>`)}</div>`,
    VIEW_TEMPLATES.vision(shown),
    VIEW_TEMPLATES.mission(shown),
    valuesView(shown),
  ],
};

/** The whole inside of the element. */
export function face(shown: Shown) {
  const { view, clothes, language, provenance } = shown;
  return html`<div class="base" part="base" lang=${language} dir="ltr">
    <div class="measure">
      <div class=${clothes} part="card">
        <slot name="heading">${view === 'day' ? html`<p class="quiet" part="kicker">${STRINGS[language][0]}</p>` : ''}</slot>
        ${VIEW_TEMPLATES[view](shown)}
        <p class="quiet" part="provenance">${provenance}</p>
        <slot name="footer"></slot>
      </div>
    </div>
  </div>`;
}
