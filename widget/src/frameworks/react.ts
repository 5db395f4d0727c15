import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EspooValuesElement } from '../espoo-values-element.ts';
import type { Listeners, Tag } from './tag.ts';

type EveryTag = DetailedHTMLProps<HTMLAttributes<EspooValuesElement>, EspooValuesElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'espoo-values': Tag<EveryTag, Listeners<'on'> & { class?: string | undefined }>;
    }
  }
}

export type { EspooValuesElement };
export type { EspooValuesEventMap } from '../events.ts';
