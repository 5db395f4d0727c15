import type { Section } from '@espoo-values/strategy-content';
import { type ElementTree, h, type Tree } from '../tree/tree.ts';
import type { ViewModel } from '../view-model.ts';
import { heading } from './titled.ts';

/**
 * What a page says without script, in ordinary HTML: for readers who have none, for print and for search engines. Each tag
 * has a line of its own, as people paste this.
 *
 * A day that is not pinned gives the titles of all values: a page that is kept for long would name yesterday's value.
 */
export function withoutScript(model: ViewModel): ElementTree {
  const { language, provenance } = model;
  return h('div', { lang: language, dir: 'ltr' }, inLines([...textOf(model), h('p', {}, [provenance])]));
}

function textOf({ view, isPinned, value, translation, headingLevel }: ViewModel): readonly ElementTree[] {
  const { trail, vision, mission, values } = translation;
  const section = ({ title, paragraphs }: Section, rank: number = headingLevel) => [
    heading(rank, {}, title),
    ...lines('p', paragraphs),
  ];
  const allValues = () => [
    heading(headingLevel, {}, values.title),
    ...values.items.flatMap((each) => section(each, headingLevel + 1)),
  ];
  if (view === 'vision' || view === 'mission') return section(translation[view]);
  if (view === 'values') return allValues();
  if (view === 'all') return [...lines('p', trail), ...section(vision), ...section(mission), ...allValues()];
  if (value && isPinned) return section(value);
  const titles = values.items.map(({ title }) => title);
  return [heading(headingLevel, {}, values.title), h('ul', {}, inLines(lines('li', titles)))];
}

const lines = (tag: string, texts: readonly string[]) => texts.map((text) => h(tag, {}, [text]));

const inLines = (trees: readonly Tree[]) => ['\n', ...trees.flatMap((tree) => [tree, '\n'])];
