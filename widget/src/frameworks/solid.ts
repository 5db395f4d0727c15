import type { JSX } from 'solid-js';
import type { EspooValuesElement } from '../espoo-values-element.ts';
import type { Attributes, Listeners, Properties, Tag } from './tag.ts';

type Prefixed<Prefix extends string, T> = {
  [Name in keyof T as `${Prefix}:${Name & string}`]?: T[Name];
};

type EveryTag = JSX.HTMLAttributes<EspooValuesElement>;
type Own = Listeners<'on:'> & Prefixed<'attr', Attributes> & Prefixed<'prop', Properties>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      // Solid sets `headingLevel` as `headinglevel`, which is nothing.
      'espoo-values': Omit<Tag<EveryTag, Own>, 'headingLevel'>;
    }
  }
}

export type { EspooValuesElement };
export type { EspooValuesEventMap } from '../events.ts';
