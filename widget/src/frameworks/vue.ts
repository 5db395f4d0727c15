import type { HTMLAttributes, PublicProps } from 'vue';
import type {} from 'vue/jsx-runtime';
import type { EspooValuesElement } from '../espoo-values-element.ts';
import type { EspooValuesEventMap } from '../events.ts';
import type { Listeners, Tag } from './tag.ts';

/** `espoo-values-change` as templates and JSX name its listener: `onEspooValuesChange`. */
type PascalCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${PascalCase<Rest>}`
  : Capitalize<Name>;

type CamelCaseListeners = {
  [Type in keyof EspooValuesEventMap as `on${PascalCase<Type>}`]?: Listeners<''>[Type];
};

type Props = Tag<HTMLAttributes, CamelCaseListeners & Listeners<'on:'>> & PublicProps;

type Emit<Type extends keyof EspooValuesEventMap> = (type: Type, event: EspooValuesEventMap[Type]) => void;

type Component = new () => EspooValuesElement & {
  $props: Props;
  $emit: Emit<'espoo-values-change'> & Emit<'espoo-values-error'>;
};

declare module 'vue' {
  interface GlobalComponents {
    'espoo-values': Component;
  }
}

declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'espoo-values': Props;
    }
  }
}

export type { EspooValuesElement, EspooValuesEventMap };
