import { html } from 'lit';
import type { HeadingLevel } from '../options.ts';
import { heading } from './heading.ts';
import type { Shown } from './shown.ts';

/** What the style sheet tells apart: a section's text, the values as a whole, one of them, the value of the day. */
type Kind = 'text' | 'values' | 'value' | 'day';

/** A heading with what is under it. */
function titled(kind: Kind, level: HeadingLevel | 7, title: string, content: unknown) {
  const isSection = kind === 'text' || kind === 'values';
  return html`<div class=${kind} part=${isSection ? 'section' : 'value'}>
    ${heading(level, title, isSection ? 'section-title' : 'title')}
    <div>${content}</div>
  </div>`;
}

/** A title of the text with its paragraphs. */
export function textView(
  kind: Kind,
  { title, paragraphs }: { readonly title: string; readonly paragraphs: readonly string[] },
  { headingLevel, hyphenate }: Shown,
  rank: 0 | 1 = 0,
) {
  const content = paragraphs.map((text) => html`<p part="paragraph">${hyphenate(text)}</p>`);
  // Lit keeps more for a list than for what is in it.
  return titled(kind, (headingLevel + rank) as 7, hyphenate(title), content[1] ? content : content[0]);
}

/** All values, in the edition's order. */
export function valuesView(shown: Shown) {
  const { title, items } = shown.translation.values;
  return titled(
    'values',
    shown.headingLevel,
    shown.hyphenate(title),
    items.map((value) => textView('value', value, shown, 1)),
  );
}
