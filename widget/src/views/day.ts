import { html } from 'lit';
import { STRINGS } from '../strings.ts';
import { heading } from './heading.ts';
import { paragraphs } from './section.ts';
import type { Shown } from './shown.ts';

/** The words above the value of the day; the slot `heading` replaces them. */
export function dayKicker({ language }: Shown) {
  return html`<p class="kicker" part="kicker">${STRINGS[language].valueOfTheDay}</p>`;
}

/** The value whose day it is. */
export function dayView(shown: Shown) {
  const value = shown.translation.values.items[shown.valueIndex];
  return (
    value &&
    html`<div class="day" part="value">
      ${heading(shown.headingLevel, shown.hyphenate(value.title), 'title')}
      <div>${paragraphs(value, shown)}</div>
    </div>`
  );
}
