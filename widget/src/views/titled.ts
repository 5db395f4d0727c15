import type { Section } from '@espoo-values/strategy-content';
import { type ElementTree, h } from '../tree/tree.ts';
import type { ViewModel } from '../view-model.ts';

/** The kinds that the style sheet tells apart: a section's text, the values as a whole, one of them, the value of the day. */
type Kind = 'text' | 'values' | 'value' | 'day';

/** A heading; its rank is the sixth at most. */
export function heading(rank: number, attributes: ElementTree['attributes'], title: string): ElementTree {
  return h(`h${rank > 6 ? 6 : rank}`, attributes, [title]);
}

/** A heading with what is under it. */
function titled(kind: Kind, rank: number, title: string, content: readonly ElementTree[]): ElementTree {
  const isSection = kind === 'text' || kind === 'values';
  return h('div', { class: kind, part: isSection ? 'section' : 'value' }, [
    heading(rank, { part: isSection ? 'section-title' : 'title' }, title),
    h('div', {}, content),
  ]);
}

/** A title of the text with its paragraphs. */
export function textView(kind: Kind, { title, paragraphs }: Section, rank: number): ElementTree {
  const content = paragraphs.map((text) => h('p', { part: 'paragraph' }, [text]));
  return titled(kind, rank, title, content);
}

/** All values, in the edition's order. */
export function valuesView({ translation, headingLevel }: ViewModel): ElementTree {
  const { title, items } = translation.values;
  const content = items.map((value) => textView('value', value, headingLevel + 1));
  return titled('values', headingLevel, title, content);
}
