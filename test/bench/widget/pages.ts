import { renderToString } from '@espoo-values/widget/server';
import { readmeTag } from '../../support/readme.ts';
import { bundledScript } from '../size/bundle.ts';
import { PEERS } from '../size/peers.ts';
import { BARE_LIT, sameNodesModule } from './bare-lit.ts';
import { type DayView, plainCss, plainMarkup } from './day-view.ts';

/** A page that is measured: what it adds to the page that all have in common. */
export interface BenchPage {
  readonly head: string;
  readonly body: string;
  /** What the reader came for, for the probe. */
  readonly selector: string;
  /** Further rules of the page's own style sheet. */
  readonly css?: string;
  /** A script that is served as `/element.js`. */
  readonly script?: string;
}

export const STATIC = 'static page, rules in its style sheet';
export const ONE_TAG = '<espoo-values>: the tag of the README';

/** The style sheet that every page has, as real pages have one. */
const PAGE_CSS = 'body { max-width: 60em; margin: 2em auto; padding: 0 1em; font: 100%/1.5 sans-serif }';

const OURS = '<script async src="/widget/espoo-values.min.js"></script>';
const ELEMENT = '<script async blocking="render" src="/element.js"></script>';
const DAY = 'espoo-values >>> [part=paragraph]';

/** The pages of the comparison by name: the element, what shows the same without it, and other elements. */
export async function benchPages(view: DayView): Promise<Record<string, BenchPage>> {
  const [script = '', ...element] = readmeTag().split('\n');
  const css = plainCss(view);
  const body = plainMarkup(view);
  const plain = { body, selector: '.espoo [part=paragraph]' };
  return {
    [STATIC]: { ...plain, head: '', css },
    'static page, rules in the page': { ...plain, head: `<style>${css}</style>` },
    [ONE_TAG]: {
      head: script.replace('src="', 'src="/widget/'),
      body: element.join('\n'),
      selector: DAY,
    },
    '<espoo-values>, empty, async': { head: OURS, body: '<espoo-values></espoo-values>', selector: DAY },
    '<espoo-values> from a server': { head: OURS, body: renderToString({ lang: 'fi' }), selector: DAY },
    'bare Lit, the same nodes': {
      head: ELEMENT,
      body: '<same-nodes></same-nodes>',
      selector: 'same-nodes >>> [part=paragraph]',
      script: await bundledScript(sameNodesModule(view)),
    },
    'bare Lit, one paragraph': {
      head: ELEMENT,
      body: '<bare-lit></bare-lit>',
      selector: 'bare-lit >>> p',
      script: await bundledScript(BARE_LIT),
    },
    ...(await peerPages()),
  };
}

/** Other elements, each as small as it is used. What they show is their own. */
async function peerPages(): Promise<Record<string, BenchPage>> {
  const text = '<strong>Espoon arvot</strong> Asiakaslähtöisyys, suvaitsevaisuus ja kumppanuus.';
  const bodies = {
    '@github/relative-time-element': [
      '<relative-time datetime="2026-01-05T12:00:00Z">5.1.2026</relative-time>',
      'relative-time >>> *',
    ],
    '@awesome.me/webawesome callout': [`<wa-callout>${text}</wa-callout>`, 'wa-callout >>> [part=message]'],
    '@awesome.me/webawesome card': [`<wa-card>${text}</wa-card>`, 'wa-card >>> [part=body]'],
    '@uswds/elements banner': ['<usa-banner></usa-banner>', 'usa-banner >>> p'],
    '@justinribeiro/lite-youtube': [
      '<lite-youtube videoid="x" videotitle="Espoo"></lite-youtube>',
      'lite-youtube >>> #frame',
    ],
  } as const;
  const pages = Object.entries(bodies).map(async ([name, [body, selector]]): Promise<[string, BenchPage]> => {
    const script = await bundledScript(PEERS[name as keyof typeof bodies]);
    return [name, { head: ELEMENT, body, selector, script }];
  });
  return Object.fromEntries(await Promise.all(pages));
}

/** The pages as files, each in a folder of its own: `/0/`, `/1/` and so on, in the order given. */
export function pageFiles(pages: readonly BenchPage[]): Record<string, string> {
  return Object.fromEntries(
    pages.flatMap(({ head, body, css = '', script = '' }, index) => [
      [`/${index}/page.html`, documentOf(index, head, body)],
      [`/${index}/page.css`, `${PAGE_CSS}\n${css}`],
      [`/${index}/element.js`, script],
    ]),
  );
}

function documentOf(index: number, head: string, body: string): string {
  return `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<title>Sivu</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/${index}/page.css">
${head.replace('/element.js', `/${index}/element.js`)}
</head>
<body>
<h1>Sivu</h1>
${body}
<p>Sivu jatkuu.</p>
</body>
</html>
`;
}
