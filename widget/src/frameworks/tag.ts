import type { ReactiveElement } from '@lit/reactive-element';
import type { EspooValuesElement } from '../espoo-values-element.ts';
import type { EspooValuesEventMap } from '../events.ts';

/* The shared part of the types for all frameworks. */

/** A number may be written as text: `3` or `"3"`. Frameworks take a property away by setting nothing. */
type Settable<T> = {
  [Name in keyof T]?: (T[Name] extends number ? T[Name] | `${T[Name]}` : T[Name]) | null | undefined;
};

/** The members that the class adds to its base class, without the read-only ones. */
type OwnProperties = Omit<EspooValuesElement, keyof ReactiveElement | 'adoptedCallback' | 'shown'>;

/** The properties of `<espoo-values>`. All but `edition` and `headingLevel` are attributes of the same name too. */
export type Properties = Settable<OwnProperties>;

/** The attributes of `<espoo-values>`; those left out have their defaults. */
export interface Attributes extends Omit<Properties, 'edition' | 'headingLevel'> {
  /** The rank of the first heading, 1 to 6; 2 by default. */
  'heading-level'?: Properties['headingLevel'];
}

/** Listeners to the events of `<espoo-values>`. `Prefix` is what a framework puts before an event's name. */
export type Listeners<Prefix extends string> = {
  [Type in keyof EspooValuesEventMap as `${Prefix}${Type}`]?:
    | ((event: EspooValuesEventMap[Type]) => unknown)
    | undefined;
};

/** The attributes that a framework allows on every tag, with those of `<espoo-values>`. */
export type Tag<Base, Own> = Omit<Base, keyof (Attributes & Properties & Own)> &
  Attributes &
  Properties &
  Own;
