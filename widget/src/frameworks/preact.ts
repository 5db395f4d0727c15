import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { EspooValuesElement } from '../espoo-values-element.ts';
import type { Listeners, Tag } from './tag.ts';

type EveryTag = HTMLAttributes<EspooValuesElement> & ClassAttributes<EspooValuesElement>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'espoo-values': Tag<EveryTag, Listeners<'on'>>;
    }
  }
}

export type { EspooValuesElement };
export type { EspooValuesEventMap } from '../events.ts';
