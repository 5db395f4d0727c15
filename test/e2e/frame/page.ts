import { readFileSync } from 'node:fs';
import type { StaticServer } from '@espoo-values/dev-tools/static-server';
import { builtInEdition } from '@espoo-values/strategy-content';
import { type Engine, type Page } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { serveSite } from '../../support/site.ts';

const root = new URL('../../../', import.meta.url);
export const built = (name: string) => readFileSync(new URL(`widget/dist/${name}`, root));
export const { translations } = builtInEdition;

// Pictures for the icon alone, which browsers ask for unasked.
export const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
export const FOLLOW = '<script async src="/widget/espoo-values-frames.js"></script>';

/** Lets a test ask a framed page of any origin, or of none, what it shows; and counts what a page is sent. */
export const REPORTER = `(() => {
  window.__messages = 0;
  addEventListener('message', ({ data, source }) => {
    if (data !== 'report') {
      window.__messages += 1;
      return;
    }
    const host = document.querySelector('espoo-values');
    const { scrollHeight, scrollWidth } = document.scrollingElement;
    const scheme = (node) => getComputedStyle(node).colorScheme;
    const report = host?.shadowRoot?.querySelector('[part~=card]') && {
      lang: document.documentElement.lang,
      title: document.title,
      headings: [...host.shadowRoot.querySelectorAll('[part~=title], [part~=section-title]')].map((node) =>
        node.localName + ' ' + node.textContent.replaceAll('\\xAD', '')),
      attributes: host.getAttributeNames(),
      card: host.shadowRoot.querySelector('[part~=card]').className,
      ground: [getComputedStyle(document.documentElement), getComputedStyle(document.body)].map((s) => s.backgroundColor),
      scheme: scheme(document.documentElement),
      overflow: document.documentElement.style.overflowY,
      width: innerWidth,
      room: [innerWidth - scrollWidth, innerHeight - scrollHeight],
      spare: innerHeight - Math.ceil(host.getBoundingClientRect().height),
      origin: self.origin,
      trouble: window.__pageTrouble,
    };
    source.postMessage({ report }, '*');
  });
})();`;

export interface Report {
  lang: string;
  title: string;
  headings: string[];
  attributes: string[];
  card: string;
  ground: string[];
  scheme: string;
  overflow: string;
  /** Of the frame, as it is laid out now. */
  width: number;
  /** The width that the frame has in its page. */
  place: number;
  /** What is left in width and height; below zero it scrolls. */
  room: [number, number];
  /** Pixels below the element; below zero it is cut. */
  spare: number;
  origin: string;
  trouble: string[];
}

/** What the frame of a place in the page shows, once it shows something. */
export async function report(page: Page, index = 0): Promise<Report> {
  const ask = async (place: number) => {
    const frame = document.querySelectorAll('iframe')[place];
    const target = frame?.contentWindow;
    return new Promise<Report | null>((resolve) => {
      const listen = ({ source, data }: MessageEvent) => {
        if (source !== target || !data || !('report' in data)) return;
        removeEventListener('message', listen);
        resolve({ ...(data.report as Report), place: frame?.clientWidth ?? 0 });
      };
      addEventListener('message', listen);
      target?.postMessage('report', '*');
      setTimeout(resolve, 1000, null);
    });
  };
  for (let attempt = 0; attempt < 30; attempt += 1) {
    const answer = await page.evaluate(ask, index);
    if (answer) return answer;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
  throw new Error(`The frame ${index} shows nothing.`);
}

/**
 * The report once it fits.
 *
 * @throws {Error} with the last one, if none has fitted for half a minute
 */
export async function reportOnce(page: Page, fits: (report: Report) => boolean, index = 0): Promise<Report> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const answer = await report(page, index);
    if (fits(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`The frame ${index} does not fit: ${JSON.stringify(answer)}`);
  }
}

export const SANDBOXED =
  '<iframe title="Espoo" sandbox="allow-scripts" src="/widget/sandboxed.html"></iframe>';
export const pageOf = (markup: string, style = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${style}</head><body><main><h1>A page</h1>${markup}</main></body></html>`;
export const frameOf = (query: string, attributes = '') =>
  `<iframe title="Espoo" src="/widget/embed.html?${query}" ${attributes}></iframe>`;

/** The table of heights in the element's README: view, width, height. */
export function recipe(): { view: string; width: number; height: number }[] {
  const text = readFileSync(new URL('widget/README.md', root), 'utf8');
  const rows = /<!-- frame heights.*?-->\s*((?:\|.*\n)+)/.exec(text)?.[1]?.trim().split('\n') ?? [];
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim().replaceAll('`', '')));
  const widths = (cells[0] ?? []).map((cell) => Number.parseInt(cell, 10));
  return cells
    .slice(2)
    .flatMap(([, view = '', ...heights]) =>
      heights
        .filter(Boolean)
        .map((height, index) => ({ view, width: widths[index + 2] ?? NaN, height: Number(height) })),
    );
}

/** Serves pages with frames, and the framed page from two origins, to a browser of the suite's own. */
export function openFrames(engine: Engine) {
  const tell = {
    '/tell.js': `parent.postMessage({ type: 'espoo-values-height', height: 4321 }, '*');`,
    '/tell.html': pageOf('<script src="/tell.js"></script>'),
  };
  /** What the page of a test holds, in the place of the empty ones. */
  let present = '';
  const headers = (path: string): Record<string, string> =>
    ({
      '/widget/embed.html': { 'Content-Security-Policy': STRICT },
      // To a frame of no origin WebKit's 'self' is nobody.
      '/widget/sandboxed.html': { 'Content-Security-Policy': `default-src 'none'; script-src ${site().url}` },
      '/strict.html': { 'Content-Security-Policy': `${STRICT}; frame-src 'self'` },
    })[path] ?? {};
  const other: () => StaticServer = forSuite(() =>
    serveSite({ files: { ...tell }, headers, scripts: [REPORTER] }),
  );
  const site: () => StaticServer = forSuite(() =>
    serveSite({
      files: {
        ...tell,
        '/page.html': '',
        '/strict.html': '',
        '/widget/sandboxed.html': built('embed.html').toString(),
        '/leave.js': `location.replace('${other().url}tell.html');`,
        '/leave.html': pageOf('<script src="/leave.js"></script>'),
      },
      headers,
      scripts: [REPORTER],
      transform: (_path, html) => html || present,
    }),
  );
  const browser = sharedBrowser(engine);
  /** Opens a page of the given markup. */
  const open = (markup: string, { style = '', width = 1000, path = '/page.html' } = {}) => {
    present = pageOf(markup, style);
    return browser().open(site().url + path.slice(1), { viewport: { width, height: 800 } });
  };
  return { browser, site, other, open };
}
