import { html } from 'lit';
import { STRINGS } from '../strings.ts';
import type { View } from '../options.ts';
import { allView } from './all.ts';
import { dayKicker, dayView } from './day.ts';
import { sectionView } from './section.ts';
import type { Shown } from './shown.ts';
import { valuesView } from './values.ts';

const VIEW_TEMPLATES: Record<View, (shown: Shown) => unknown> = {
  day: dayView,
  values: valuesView,
  vision: (shown) => sectionView(shown.translation.vision, shown),
  mission: (shown) => sectionView(shown.translation.mission, shown),
  all: allView,
};

/** The whole inside of the element. */
export function face(shown: Shown) {
  const { view, theme, layout, language } = shown;
  return html`<div class="base" part="base" lang=${language} dir="ltr">
    <div class="measure">
      <div class="${layout} ${theme}" part="card">
        <slot name="heading">${view === 'day' ? dayKicker(shown) : ''}</slot>
        ${VIEW_TEMPLATES[view](shown)} ${provenance(shown)}
        <slot name="footer"></slot>
      </div>
    </div>
  </div>`;
}

/** Where the words come from, and whether the city itself wrote them in this language. */
function provenance({ edition: { source }, translation, language }: Shown) {
  return html`<p class="provenance" part="provenance">
    ${source.title[language]}, ${source.site}${translation.official ? '' : html` · ${STRINGS[language].unofficialTranslation}`}
  </p>`;
}
