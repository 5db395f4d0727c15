import { serve, type ServeOptions, type StaticServer } from '@espoo-values/dev-tools/static-server';
import { withFirstWords } from '../../examples/first-words.mjs';
import { MOUNTS } from '../../examples/mounts.mjs';
import { COLLECTOR, fakeClock } from './page-scripts.ts';

/** Where the scripts of a test appear. Files, not inline code: a policy of `script-src 'self'` lets them run, and XHTML too. */
const SCRIPTS = '/__test__/';

/** All that were served in this process. A browser would take files of an earlier site from its cache, so none is used twice. */
const addresses = new Set<string>();

export interface SiteOptions extends Partial<ServeOptions> {
  /** The instant that every page takes for now when it starts, such as `2026-03-28T21:59:58Z`. */
  clock?: string;
  /** Scripts as text, run before the page's own, in this order. */
  scripts?: string[];
}

/**
 * Serves pages to a browser under test, each with the collector of its errors (and with a clock, when one is given) before
 * its own scripts. The site as `npm start` serves them unless other mounts are given.
 */
export async function serveSite({
  clock,
  scripts = [],
  files = {},
  ...options
}: SiteOptions = {}): Promise<StaticServer> {
  const texts = [COLLECTOR, ...(clock === undefined ? [] : [fakeClock(clock)]), ...scripts];
  const names = texts.map((_text, index) => `${SCRIPTS}${index}.js`);
  const tags = names.map((name) => `<script src="${name}"></script>`).join('');
  const own = options.transform ?? withFirstWords;
  const { headers = {} } = options;
  const serveAll = () =>
    serve({
      mounts: MOUNTS,
      ...options,
      headers: (path) => ({
        // What is built stays as it is while it is tested: to fetch it anew for each page takes as long as the page does.
        ...(/\.(css|js)$/.test(path) && !(path in files) && { 'Cache-Control': 'max-age=600' }),
        ...(typeof headers === 'function' ? headers(path) : headers),
      }),
      // The very object: a test may add pages to it while the site is served.
      files: Object.assign(files, Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']))),
      transform: (path, html) => insertFirst(own(path, html), tags),
    });
  let site = await serveAll();
  for (; addresses.has(site.url); site = await serveAll()) await site.close();
  addresses.add(site.url);
  return site;
}

/** Puts the tags at the head's start; a page without a head gets them before its first element of the body. */
export function insertFirst(html: string, tags: string): string {
  const head =
    /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const position = head === null ? 0 : head.index + head[0].length;
  return html.slice(0, position) + tags + html.slice(position);
}
