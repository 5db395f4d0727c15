import type { CivilDate, Edition, Language, Translation, Value } from '@espoo-values/strategy-content';
import type { HeadingLevel, Layout, Theme, View } from '../options.ts';

/** All that the templates need: what to show, in which words and what clothes. */
export interface Shown {
  readonly view: View;
  readonly theme: Theme;
  readonly layout: Layout;
  readonly headingLevel: HeadingLevel;
  /** Where the words come from. */
  readonly source: Edition['source'];
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
export function showsSame(a: Shown, b: Shown): boolean {
  return a.view === b.view && a.translation === b.translation && a.value === b.value;
}
