import { warn } from './warn.ts';

/** The texts that the element can show: the value of the day, all values, the vision, the mission, or the whole text. */
export type View = 'day' | 'values' | 'vision' | 'mission' | 'all';

/** Colours: the page's `color-scheme`, or always one of the two. */
export type Theme = 'auto' | 'light' | 'dark';

/** A card with ground and border, or plain text on the page's own ground. */
export type Layout = 'card' | 'plain';

/** A heading's rank, 1 to 6. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The options of an element's look and content. A script may have set anything. */
export type Options = Readonly<
  Partial<Record<'view' | 'value' | 'date' | 'theme' | 'layout' | 'headingLevel', unknown>>
>;

/**
 * The attributes that a placeholder, the address of a frame and a server may choose, beside `lang`. Not `src`: anyone who writes
 * a link to a frame could choose the words.
 */
export const CHOSEN_ATTRIBUTES = ['view', 'value', 'date', 'heading-level', 'theme', 'layout'] as const;

/** The values an attribute takes; the first is its default. */
export const VIEWS: readonly View[] = ['day', 'values', 'vision', 'mission', 'all'];
export const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
export const LAYOUTS: readonly Layout[] = ['card', 'plain'];
/** The default rank is the first here too. */
export const HEADING_LEVELS: readonly HeadingLevel[] = [2, 1, 3, 4, 5, 6];

/**
 * The allowed value that an attribute names, in any case and with spaces around it; else the fallback, with a warning. An empty
 * or missing attribute causes no warning. A property that a script has set, whatever it is, is not turned into text.
 */
export function allowed<T extends string | number>(
  attribute: string,
  value: unknown,
  values: readonly T[],
  fallback = values[0] as T,
): T {
  const said = typeof value === 'string' ? value.trim().toLowerCase() : value;
  for (const each of values) if (each === said || `${each}` === said) return each;
  if (said) warn(attribute, value, values.join(', '));
  return fallback;
}
