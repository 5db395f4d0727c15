import type { Section } from '@espoo-values/strategy-content';
import { type ElementTree, h, type Tree } from '../tree/tree.ts';
import type { View } from '../options.ts';
import type { ViewModel } from '../view-model.ts';
import { directionOf } from './direction.ts';
import { heading } from './titled.ts';

/**
 * The text for readers without JavaScript, for print and for search engines, in ordinary HTML. Each tag has its own line,
 * because people paste this.
 *
 * A day that is not pinned gives the titles of all values: a page that is kept for long would name yesterday's value.
 */
export function withoutScript(model: ViewModel): ElementTree {
  const { view, language, provenance, translation } = model;
  const attributes = { lang: language, dir: directionOf(translation) };
  return h('div', attributes, inLines([...TEXTS[view](model), h('p', {}, [provenance])]));
}

const TEXTS: Readonly<Record<View, (model: ViewModel) => readonly ElementTree[]>> = {
  day: ({ isPinned, value, translation: { values }, headingLevel }) =>
    isPinned && value
      ? section(value, headingLevel)
      : [
          heading(headingLevel, {}, values.title),
          h(
            'ul',
            {},
            inLines(
              lines(
                'li',
                values.items.map(({ title }) => title),
              ),
            ),
          ),
        ],
  values: ({ translation: { values }, headingLevel }) => [
    heading(headingLevel, {}, values.title),
    ...values.items.flatMap((value) => section(value, headingLevel + 1)),
  ],
  vision: ({ translation, headingLevel }) => section(translation.vision, headingLevel),
  mission: ({ translation, headingLevel }) => section(translation.mission, headingLevel),
  all: (model) => [
    ...lines('p', model.translation.trail),
    ...TEXTS.vision(model),
    ...TEXTS.mission(model),
    ...TEXTS.values(model),
  ],
};

const section = ({ title, paragraphs }: Section, rank: number) => [
  heading(rank, {}, title),
  ...lines('p', paragraphs),
];

const lines = (tag: string, texts: readonly string[]) => texts.map((text) => h(tag, {}, [text]));

const inLines = (trees: readonly Tree[]) => ['\n', ...trees.flatMap((tree) => [tree, '\n'])];
