import type { CivilDate, Edition, Language, Translation } from '@espoo-values/strategy-content';
import type { HeadingLevel, Layout, Theme, View } from '../options.ts';

/** All that the templates need: what to show, in which words and what clothes. */
export interface Shown {
  readonly view: View;
  readonly theme: Theme;
  readonly layout: Layout;
  readonly headingLevel: HeadingLevel;
  readonly edition: Edition;
  readonly language: Language;
  /** The edition's text in `language`. */
  readonly translation: Translation;
  /** The date the view is for, in Helsinki. */
  readonly date: CivilDate;
  /** The place of the day's, or the pinned, value. */
  readonly valueIndex: number;
  /** Sets breaking points in a text, where the browser needs them. */
  readonly hyphenate: (text: string) => string;
}

/** The value shown, where it is a single one. */
export function valueIdOf({ view, translation, valueIndex }: Shown): string | null {
  return view === 'day' ? (translation.values.items[valueIndex]?.id ?? null) : null;
}

/** Whether two are the same words, however they look. */
export function showsSame(a: Shown, b: Shown): boolean {
  return (
    a.view === b.view && a.edition === b.edition && a.language === b.language && valueIdOf(a) === valueIdOf(b)
  );
}
