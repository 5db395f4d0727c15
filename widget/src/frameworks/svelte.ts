import type { HTMLAttributes } from 'svelte/elements';
import type { EspooValuesElement } from '../espoo-values-element.ts';
import type { Listeners, Tag } from './tag.ts';

type EveryTag = HTMLAttributes<EspooValuesElement>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'espoo-values': Tag<EveryTag, Listeners<'on'> & Listeners<'on:'>>;
  }
}

export type { EspooValuesElement };
export type { EspooValuesEventMap } from '../events.ts';
