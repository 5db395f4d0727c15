import type { CivilDate, Language, Translation, Value } from '@espoo-values/strategy-content';
import type { HeadingLevel, Layout, Theme, View } from '../options.ts';

/** All that the templates need: what to show, in which words and what clothes. */
export interface Shown {
  readonly view: View;
  /** The classes of the card. */
  readonly clothes: `${Layout} ${Theme}`;
  readonly headingLevel: HeadingLevel;
  /** Where the words come from, and whether they are a translation that is not official, in words. */
  readonly provenance: string;
  readonly language: Language;
  /** The edition's text in `language`. */
  readonly translation: Translation;
  /** The date the view is for, in Helsinki. */
  readonly date: CivilDate;
  /** The day's, or the pinned, value, in the view that shows one. */
  readonly value: Value | undefined;
  /** Sets breaking points in a text, where the browser needs them. */
  readonly hyphenate: (text: string) => string;
}

/** Whether two are the same words, however they look. */
export function showsSame(a: Shown | undefined, b: Shown): boolean {
  return areSame(a, b, ['view', 'translation', 'value']);
}

let last: Shown | undefined;

/** The one made last where it is the same in all: many elements of a page may show the same, and each keeps what it shows. */
export function shared(shown: Shown): Shown {
  if (!areSame(last, shown, Object.keys(shown) as (keyof Shown)[])) last = shown;
  return last as Shown;
}

function areSame(a: Shown | undefined, b: Shown, keys: readonly (keyof Shown)[]): boolean {
  return keys.every((key) => a?.[key] === b[key]);
}
