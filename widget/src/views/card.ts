import { type Value, wordsOf } from '@espoo-values/strategy-content';
import type { View } from '../options.ts';
import { type ElementTree, h } from '../tree/tree.ts';
import type { ViewModel } from '../view-model.ts';
import { directionOf } from './direction.ts';
import { textView, valuesView } from './titled.ts';

const VIEW_TREES: Readonly<Record<View, (model: ViewModel) => readonly ElementTree[]>> = {
  day: ({ value, headingLevel }) => [textView('day', value as Value, headingLevel)],
  values: (model) => [valuesView(model)],
  vision: ({ translation, headingLevel }) => [textView('text', translation.vision, headingLevel)],
  mission: ({ translation, headingLevel }) => [textView('text', translation.mission, headingLevel)],
  // The whole text as it was published, from its first line.
  all: (model) => [
    h(
      'div',
      { class: 'quiet', part: 'trail' },
      model.translation.trail.map((line) => h('p', {}, [line])),
    ),
    ...VIEW_TREES.vision(model),
    ...VIEW_TREES.mission(model),
    valuesView(model),
  ],
};

/** The whole inside of the element. */
export function card(model: ViewModel): ElementTree {
  const { view, cardClasses, isMonospace, language, provenance, translation } = model;
  const kicker = h('p', { class: 'quiet', part: 'kicker' }, [wordsOf(translation, language).valueOfTheDay]);
  const content = h('div', { class: cardClasses, part: 'card' }, [
    h('slot', { name: 'heading' }, view === 'day' ? [kicker] : []),
    ...VIEW_TREES[view](model),
    h('p', { class: 'quiet', part: 'provenance' }, [provenance]),
    h('slot', { name: 'footer' }),
  ]);
  // The language is that of the box inside: what resets all that is inherited resets it too.
  return h('div', { class: isMonospace ? 'base monospace' : 'base', part: 'base' }, [
    h('div', { class: 'measure', lang: language, dir: directionOf(translation) }, [content]),
  ]);
}
