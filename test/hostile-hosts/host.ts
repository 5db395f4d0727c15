import type { OpenOptions, Page } from '../support/engines.ts';

/** A page that is hard on what is embedded in it. */
export interface Host {
  /** As the table of results names it. */
  readonly name: string;
  /** The attributes of `<html>`; `lang="fi"` unless told. */
  readonly root?: string;
  /** In the head before the element's script, such as a style sheet. */
  readonly head?: string;
  /** The element and what is around it; {@link TAG} unless told. */
  readonly body?: string;
  /** Where the script is, and how it is loaded; {@link SCRIPT} in the head unless told. */
  readonly script?: string;
  /** The whole document, where head and body are not enough. */
  readonly document?: string;
  /** The ending of its address, which decides how it is served: `html` unless told, or `xhtml`. */
  readonly type?: 'xhtml';
  readonly headers?: Record<string, string>;
  /** Where the elements are, as an expression in the page; every tag and `<div data-espoo-values>` of the document unless told. */
  readonly elements?: string;
  /** The machine's clock when the page is opened; the machine's own unless told. */
  readonly clock?: string;
  /** Whether what it shows goes by date or zone: it is opened in Helsinki's zone too, as is every page with a clock. */
  readonly goesByDate?: true;
  /** The headings of the elements, or what is seen of their children; {@link TITLE} of each unless told. */
  readonly titles?: readonly string[];
  /** How its page is opened. */
  readonly open?: OpenOptions;
  /** What happens to the page before it is looked at. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** The one line that the console holds; none unless told. */
  readonly consoleLine?: RegExp;
}

/** A day whose value is the first. */
export const TAG = '<espoo-values date="2026-01-05"></espoo-values>';
export const TITLE = 'Asiakaslähtöisyys';
export const SCRIPT = '<script async src="/widget/espoo-values.min.js"></script>';

/** The page's own text, which must be as it was. */
export const OWN_TEXT = 'Sivun oma teksti.';

export const bodyOf = (body: string) => `${body}<p id="own">${OWN_TEXT}</p>`;

export function documentOf({
  document,
  root = 'lang="fi"',
  head = '',
  body = TAG,
  script = SCRIPT,
}: Host): string {
  return (
    document ??
    `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Isäntä</title>${head}${script}</head><body>${bodyOf(body)}</body></html>`
  );
}
