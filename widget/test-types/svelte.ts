import '@espoo-values/widget/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

/** What a component's markup may say of the tag, as the language tools of Svelte read it. */
type Attributes = SvelteHTMLElements['espoo-values'];

export const right: Attributes[] = [
  {},
  {
    id: 'value',
    class: 'wide',
    lang: 'sv',
    view: 'day',
    value: 'kumppanuus',
    date: '2026-01-05',
    theme: 'dark',
    layout: 'plain',
    'heading-level': '3',
    headingLevel: 3,
    src: undefined,
    edition: null,
    onclick: (event) => event.currentTarget.view,
    'onespoo-values-change': (event) => event.detail.valueId,
    'on:espoo-values-error': (event) => event.detail.problems[0]?.message,
  },
];

export const wrong: Attributes[] = [
  // @ts-expect-error -- no such view
  { view: 'week' },
  // @ts-expect-error -- headings end at 6
  { 'heading-level': 7 },
  // @ts-expect-error -- no such attribute
  { colour: 'blue' },
  // @ts-expect-error -- an edition is an object
  { edition: 'my-city' },
  // @ts-expect-error -- no such event detail
  { 'onespoo-values-change': (event) => typeof event.detail.week },
];
