import { builtInEdition, type Edition } from '@espoo-values/strategy-content';
import { CHOSEN_ATTRIBUTES, type HeadingLevel, type Layout, type Theme, type View } from './options.ts';
import css from './styles.css';
import { TAG } from './tag.ts';
import { toHtml } from './tree/to-html.ts';
import { type ElementTree, h } from './tree/tree.ts';
import { viewModelOf } from './view-model.ts';
import { card } from './views/card.ts';
import { withoutScript } from './views/without-script.ts';

export { CHOSEN_ATTRIBUTES, HEADING_LEVELS, LAYOUTS, THEMES, VIEWS } from './options.ts';
export { toHtml } from './tree/to-html.ts';
export { type ElementTree, h, type Tree } from './tree/tree.ts';

/** The element's style sheet. */
export const styles: string = css;

/** The element's attributes; those left out have their defaults. */
export interface RenderOptions {
  readonly view?: View;
  /** The id of the value to show; without it the value of the day. */
  readonly value?: string;
  /** `YYYY-MM-DD`. Without it, the page says today's value, and the browser continues from there. */
  readonly date?: string;
  /**
   * The language of the page; a server does not see what is around the element. Without it the text is in the edition's
   * original language, until the element in the browser follows the page.
   */
  readonly lang?: string;
  readonly headingLevel?: HeadingLevel;
  readonly theme?: Theme;
  readonly layout?: Layout;
}

/** The content of the element for these options, as a tree. */
export function cardOf(options: RenderOptions = {}, edition: Edition = builtInEdition): ElementTree {
  return card(modelOf(options, edition));
}

/**
 * The element as HTML with a declarative shadow root, for pages from a server: readable before any script runs. The element in
 * the browser takes its nodes over.
 *
 * Only of the built-in edition: the element in the browser would replace the text of another one.
 *
 * Its style sheet is inside the markup. If a page's content security policy forbids inline styles, the text is unstyled until
 * the script has run.
 */
export function renderToString(options: RenderOptions = {}): string {
  const given = { ...options, 'heading-level': options.headingLevel };
  const chosen = (['lang', ...CHOSEN_ATTRIBUTES] as const).filter((name) => given[name] !== undefined);
  const attributes = Object.fromEntries(chosen.map((name) => [name, String(given[name])]));
  // A style sheet is raw text, which a tree does not know. No attribute has a `<`: `toHtml` escapes it.
  const shadow = `<template shadowrootmode="open"><style>${styles}</style>${toHtml(cardOf(options))}</template>`;
  return toHtml(h(TAG, attributes)).replace('</', () => `${shadow}</`);
}

/** The text for visitors without JavaScript, as ordinary HTML to put inside the element's tag. */
export function renderWithoutScript(options: RenderOptions = {}, edition: Edition = builtInEdition): string {
  return toHtml(withoutScript(modelOf(options, edition)));
}

const modelOf = (options: RenderOptions, edition: Edition) =>
  viewModelOf(edition, options, { tag: options.lang });
