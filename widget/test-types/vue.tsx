/** @jsxImportSource vue */
import '@espoo-values/widget/vue';
import type { GlobalComponents } from 'vue';

/** What a template may say of the tag, as the language tools of Vue read it. */
type Props = InstanceType<GlobalComponents['espoo-values']>['$props'];
type Emit = InstanceType<GlobalComponents['espoo-values']>['$emit'];

export const right: Props[] = [
  {},
  {
    key: 'one',
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
    onEspooValuesChange: (event) => event.detail.valueId,
    onEspooValuesError: (event) => event.detail.problems[0]?.message,
  },
];
export const rightEmit = (emit: Emit, event: CustomEvent<{ valueId: null; date: string; lang: 'fi' }>) => {
  emit('espoo-values-change', event);
};
export const rightElement = <espoo-values view="all" onEspooValuesChange={(event) => event.detail.date} />;

export const wrong: Props[] = [
  // @ts-expect-error -- no such view
  { view: 'week' },
  // @ts-expect-error -- headings end at 6
  { headingLevel: 7 },
  // @ts-expect-error -- no such attribute
  { colour: 'blue' },
  // @ts-expect-error -- an edition is an object
  { edition: 'my-city' },
  // @ts-expect-error -- no such event detail
  { onEspooValuesChange: (event) => typeof event.detail.week },
];
// @ts-expect-error -- no such view
export const wrongElement = <espoo-values view="week" />;
