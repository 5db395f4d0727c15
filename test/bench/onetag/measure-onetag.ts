import { renderToString } from '@espoo-values/widget/server';
import { launch } from '../../support/engines.ts';
import { readmeRoom, readmeTag } from '../../support/readme.ts';
import { type Conditions, loadPage } from '../measuring/load-page.ts';
import { inTurns, type Samples } from '../measuring/rounds.ts';
import {
  bareLitScript,
  htmlPage,
  type DayView,
  SCRIPT,
  staticCss,
  staticMarkup,
  takeDayView,
} from '../measuring/same-view.ts';
import { serveCompressed } from '../measuring/serve-compressed.ts';
import type { PartOptions, PartResult } from '../measuring/part.ts';
import { BARE_LIT, BLOCKING, EMPTY, MARKUP, OURS, SERVER, STATIC, STATIC_SCRIPT } from '../targets.ts';

const CONDITIONS: Readonly<Record<string, Conditions>> = {
  '1×': { slowDown: 1, colorScheme: 'light' },
  '4×': { slowDown: 4, colorScheme: 'light' },
  'slow line': { slowDown: 1, colorScheme: 'light', isSlowLine: true },
};
/** Long enough for the largest paint and late shifts to be told of, in milliseconds. */
const SETTLE = 150;
/** The style sheet that every page has, as real pages have one. */
const PAGE_CSS = 'body { max-width: 60em; margin: 2em auto; padding: 0 1em; font: 100%/1.5 sans-serif }';
const DAY = 'espoo-values >>> [part~=paragraph]';

/** What a page adds to what all have in common. */
interface BenchPage {
  readonly body: string;
  /** What the reader came for, for the probe. */
  readonly selector: string;
  readonly head?: string;
  /** Further rules of the page's style sheet. */
  readonly css?: string;
}

/** A page with one element, beside pages that show the same without it, in Chromium. */
export async function measureOneTag({ rounds }: PartOptions): Promise<PartResult> {
  const browser = await launch('chromium', { isWhole: true });
  try {
    const view = await takeDayView(browser, 'fi');
    const pages = pagesOf(view);
    const site = await serveCompressed({
      '/espoo-values.min.js': SCRIPT,
      '/empty.js': '',
      '/same-nodes.js': await bareLitScript(view),
      ...Object.assign({}, ...Object.values(pages).map(filesOf)),
    });
    const groups: Record<string, Samples> = {};
    for (const [group, conditions] of Object.entries(CONDITIONS)) {
      const takers = Object.entries(pages).map(([name, { selector }], index) => {
        const url = `${site.url}${index}.html`;
        return [name, () => loadPage(browser.puppeteer, url, selector, conditions, SETTLE)];
      });
      groups[group] = await inTurns(Object.fromEntries(takers), rounds);
    }
    await site.close();
    return { groups, versions: { Chromium: browser.version } };
  } finally {
    await browser.close();
  }
}

function pagesOf(view: DayView): Record<string, BenchPage> {
  const [script = '', ...element] = readmeTag().split('\n');
  const text = { body: staticMarkup(view), selector: '.espoo [part~=paragraph]', css: staticCss(view) };
  const markup = { body: renderToString({ lang: 'fi' }), selector: DAY };
  return {
    [STATIC]: text,
    [STATIC_SCRIPT]: { ...text, head: script },
    [OURS]: { head: script, body: element.join('\n'), selector: DAY, css: readmeRoom() },
    [EMPTY]: {
      head: script.replace('espoo-values.min.js', 'empty.js'),
      body: element.join('\n'),
      selector: 'espoo-values',
      css: readmeRoom(),
    },
    [BLOCKING]: {
      head: script.replace('async', 'async blocking="render"'),
      body: element.join('\n'),
      selector: DAY,
    },
    [BARE_LIT]: {
      head: script.replace('espoo-values.min.js', 'same-nodes.js'),
      body: '<same-nodes></same-nodes>',
      selector: 'same-nodes >>> [part~=paragraph]',
    },
    [MARKUP]: markup,
    [SERVER]: { ...markup, head: script },
  };
}

function filesOf({ head = '', body, css = '' }: BenchPage, index: number): Record<string, string> {
  return {
    [`/${index}.css`]: `${PAGE_CSS}\n${css}`,
    [`/${index}.html`]: htmlPage(
      `<link rel="stylesheet" href="${index}.css">${head}`,
      `<h1>Sivu</h1>\n${body}\n<p>Sivu jatkuu.</p>`,
    ),
  };
}
