import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { builtInEdition, LANGUAGES, type Language } from '@espoo-values/strategy-content';
import { AXE, axeViolations } from '../support/axe.ts';
import { type Browser, ENGINES, launch, type Page } from '../support/engines.ts';
import { serveSite } from '../support/site.ts';

const root = new URL('../../', import.meta.url);
const { translations } = builtInEdition;
const values = (language: Language) => translations[language].values.items;
const title = (language: Language, id: string) => values(language).find((value) => value.id === id)?.title;

// Pictures for the icon alone, which browsers ask for unasked.
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
const FOLLOW = '<script async src="/widget/espoo-values-frames.js"></script>';

/** Lets a test ask a framed page of any origin, or of none, what it shows; and counts what a page is sent. */
const REPORTER = `(() => {
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
      room: [innerWidth - scrollWidth, innerHeight - scrollHeight],
      spare: innerHeight - Math.ceil(host.getBoundingClientRect().height),
      origin: self.origin,
      trouble: window.__pageTrouble,
    };
    source.postMessage({ report }, '*');
  });
})();`;

interface Report {
  lang: string;
  title: string;
  headings: string[];
  attributes: string[];
  card: string;
  ground: string[];
  scheme: string;
  overflow: string;
  /** What is left in width and height; below zero it scrolls. */
  room: [number, number];
  /** Pixels below the element; below zero it is cut. */
  spare: number;
  origin: string;
  trouble: string[];
}

/** What the frame of a place in the page shows, once it shows something. */
async function report(page: Page, index = 0): Promise<Report> {
  const ask = async (place: number) => {
    const target = document.querySelectorAll('iframe')[place]?.contentWindow;
    return new Promise<Report | null>((resolve) => {
      const listen = ({ source, data }: MessageEvent) => {
        if (source !== target || !data || !('report' in data)) return;
        removeEventListener('message', listen);
        resolve(data.report as Report);
      };
      addEventListener('message', listen);
      target?.postMessage('report', '*');
      setTimeout(resolve, 1000, null);
    });
  };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const answer = await page.evaluate(ask, index);
    if (answer) return answer;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
  throw new Error(`The frame ${index} shows nothing.`);
}

/** The report once it fits, or the last one after two seconds. */
async function reportOnce(page: Page, fits: (report: Report) => boolean, index = 0): Promise<Report> {
  const deadline = Date.now() + 2000;
  for (;;) {
    const answer = await report(page, index);
    if (fits(answer) || Date.now() > deadline) return answer;
  }
}

const SANDBOXED = '<iframe title="Espoo" sandbox="allow-scripts" src="/widget/sandboxed.html"></iframe>';
const pageOf = (markup: string, style = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${style}</head><body><main><h1>A page</h1>${markup}</main></body></html>`;
const frameOf = (query: string, attributes = '') =>
  `<iframe title="Espoo" frameborder="0" src="/widget/embed.html?${query}" ${attributes}></iframe>`;

/** The table of heights in the element's README: view, width, height. */
function recipe(): { view: string; width: number; height: number }[] {
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

describe('the framed page’s files', () => {
  const built = (name: string) => readFileSync(new URL(`widget/dist/${name}`, root));

  it('are small', () => {
    assert.ok(brotliCompressSync(built('embed.js')).length < 700);
    assert.ok(built('espoo-values-frames.js').length <= 1000);
    assert.ok(built('embed.html').length < 1000);
  });
  it('are read alike in every encoding', () => {
    assert.match(built('espoo-values-frames.js').toString(), /^[\n -~]*$/);
  });
  it('have nothing inline', () => {
    assert.doesNotMatch(built('embed.html').toString(), /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });
  it('have a height for each view and width', () => {
    assert.equal(recipe().length, 15);
    for (const { view, width, height } of recipe()) assert.ok(view && width > 0 && height > 0);
  });
});

for (const engine of ENGINES) {
  describe(`the framed page in ${engine}`, () => {
    let browser: Browser;
    let site: Awaited<ReturnType<typeof serveSite>>;
    let other: Awaited<ReturnType<typeof serveSite>>;
    const files: Record<string, string> = {
      '/tell.js': `parent.postMessage({ type: 'espoo-values-height', height: 4321 }, '*');`,
      '/tell.html': pageOf('<script src="/tell.js"></script>'),
      '/page.html': '',
      '/strict.html': '',
      '/widget/sandboxed.html': readFileSync(new URL('widget/dist/embed.html', root), 'utf8'),
    };
    /** What the page of a test holds, in the place of the empty ones. */
    let present = '';

    before(async () => {
      const headers = (path: string) =>
        ({
          '/widget/embed.html': { 'Content-Security-Policy': STRICT },
          // To a frame of no origin WebKit's 'self' is nobody.
          '/widget/sandboxed.html': {
            'Content-Security-Policy': `default-src 'none'; script-src ${site?.url}`,
          },
          '/strict.html': { 'Content-Security-Policy': `${STRICT}; frame-src 'self'` },
        })[path] ?? {};
      other = await serveSite({ files: { ...files }, headers, scripts: [REPORTER] });
      files['/leave.js'] = `location.replace('${other.url}tell.html');`;
      files['/leave.html'] = pageOf('<script src="/leave.js"></script>');
      site = await serveSite({
        files,
        headers,
        scripts: [REPORTER],
        transform: (_path, html) => html || present,
      });
      browser = await launch(engine, { timeZone: 'America/St_Johns' });
    });
    after(async () => {
      await browser?.close();
      await site?.close();
      await other?.close();
    });

    /** Opens a page of the given markup. */
    const open = (markup: string, { style = '', width = 1000, path = '/page.html' } = {}) => {
      present = pageOf(markup, style);
      return browser.open(site.url + path.slice(1), { viewport: { width, height: 800 } });
    };

    it('shows what its address asks for, in the language of its title and text', async () => {
      const page = await open(
        [
          'value=kumppanuus',
          'value=kumppanuus&lang=sv-FI&heading-level=4&layout=plain&theme=dark',
          'view=values&lang=en',
          'view=vision&lang=en',
          'view=mission',
          'view=all&lang=sv',
          'date=2026-01-05&lang=en',
        ]
          .map((query) => frameOf(query))
          .join(''),
      );
      const reports: Report[] = [];
      for (let index = 0; index < 7; index += 1) reports.push(await report(page, index));
      assert.deepEqual(
        reports.map(({ lang, title, headings }) => [lang, title, headings[0]]),
        [
          ['fi', title('fi', 'kumppanuus'), `h2 ${title('fi', 'kumppanuus')}`],
          ['sv', title('sv', 'kumppanuus'), `h4 ${title('sv', 'kumppanuus')}`],
          ['en', translations.en.values.title, `h2 ${translations.en.values.title}`],
          ['en', translations.en.vision.title, `h2 ${translations.en.vision.title}`],
          ['fi', translations.fi.mission.title, `h2 ${translations.fi.mission.title}`],
          ['sv', translations.sv.vision.title, `h2 ${translations.sv.vision.title}`],
          ['en', values('en')[0]?.title, `h2 ${values('en')[0]?.title}`],
        ],
      );
      assert.deepEqual([reports[0]?.card, reports[1]?.card], ['card auto', 'plain dark']);
      assert.equal(reports[2]?.headings.length, 6);
      for (const { trouble, ground } of reports) {
        assert.deepEqual(trouble, []);
        assert.deepEqual(ground, ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
      }
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
    });

    it('falls to the defaults for wrong values, and passes over what it does not know', async () => {
      const wrong =
        'view=%3Cb%3E&lang=xx&theme=blue&layout=&heading-level=9&value=%00&src=/a.json&onclick=alert(1)&style=color:red&id=x&hidden=&date=x';
      const page = await open(frameOf(wrong) + frameOf(''));
      const [shown, plain] = [await report(page, 0), await report(page, 1)];
      const known = ['view', 'value', 'date', 'lang', 'theme', 'layout', 'heading-level'];
      assert.deepEqual(shown.attributes, known);
      assert.deepEqual({ ...shown, attributes: [], trouble: [] }, { ...plain, attributes: [] });
      // The element's own lines on wrong values are all there is.
      for (const line of shown.trouble) assert.match(line, /^console\.warn: <espoo-values .* is not used/);
      await page.close();
    });

    it('asks for its two scripts and for nothing else', async () => {
      const page = await browser.open(`${site.url}widget/embed.html?lang=sv`);
      await page.waitFor(() =>
        Boolean(document.querySelector('espoo-values')?.shadowRoot?.querySelector('[part~=card]')),
      );
      const asked = (await page.requests()).map((url) => url.replace(site.url, '/'));
      assert.deepEqual(asked.filter((path) => !/^\/(__test__\/|favicon)/.test(path)).sort(), [
        '/widget/embed.html?lang=sv',
        '/widget/embed.js',
        '/widget/espoo-values.min.js',
      ]);
      assert.deepEqual(
        await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
        ['', 0, 0],
      );
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
    });

    it('has the colour scheme that its address names, else that of its place', async () => {
      const frames = ['theme=light', 'theme=dark', 'theme=auto', ''].map((query) => frameOf(query)).join('');
      for (const [scheme, auto] of [
        ['normal', 'normal'],
        ['dark', 'dark'],
        ['light dark', 'light dark'],
      ] as const) {
        const page = await open(frames + SANDBOXED, {
          style: `<style>:root{color-scheme:${scheme}}</style>`,
        });
        const schemes: string[] = [];
        for (let index = 0; index < 5; index += 1) schemes.push((await report(page, index)).scheme);
        assert.deepEqual(schemes, ['light', 'dark', auto, auto, 'light dark']);
        await page.close();
      }
    });

    it('gets its height on a page with the script, and another one when the width changes', async () => {
      const page = await open(FOLLOW + frameOf('view=values', 'data-espoo-values-frame width="100%"'), {
        path: '/strict.html',
      });
      const heights: number[] = [];
      for (const width of [1000, 400, 700]) {
        await page.setViewport({ width, height: 800 });
        const { spare, room, overflow } = await reportOnce(page, (now) => now.spare === 0);
        assert.deepEqual({ spare, room, overflow }, { spare: 0, room: [0, 0], overflow: 'hidden' });
        heights.push(await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0));
      }
      const [wide = 0, narrow = 0, middle = 0] = heights;
      assert.ok(narrow > middle && middle > wide, heights.join());
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
    });

    it('gets its height when it comes later, and when the script does', async () => {
      const page = await open(frameOf('', 'data-espoo-values-frame width="600"'));
      await report(page);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.src = '/widget/espoo-values-frames.js';
        document.body.append(script);
      });
      assert.equal((await reportOnce(page, (now) => now.spare === 0)).spare, 0);
      await page.evaluate(() => {
        document.body.append(document.querySelector('iframe')?.cloneNode() ?? '');
        document.querySelectorAll('iframe')[1]?.setAttribute('src', '/widget/embed.html?view=all');
      });
      assert.equal((await reportOnce(page, (now) => now.spare === 0, 1)).spare, 0);
      await page.close();
    });

    it('gets its height across origins', async () => {
      const src = `${other.url}widget/embed.html?lang=en`;
      const page = await open(
        `${FOLLOW}<iframe data-espoo-values-frame title="Espoo" src="${src}"></iframe>`,
      );
      const { spare, lang, trouble } = await reportOnce(page, (now) => now.spare === 0);
      assert.deepEqual({ spare, lang, trouble }, { spare: 0, lang: 'en', trouble: [] });
      await page.close();
    });

    it('works in a sandbox of no origin', async () => {
      const sandbox = 'data-espoo-values-frame sandbox="allow-scripts" width="600"';
      const page = await open(
        FOLLOW + frameOf('value=kumppanuus&lang=sv', sandbox).replace('embed', 'sandboxed'),
      );
      const { origin, spare, lang, trouble, ...shown } = await reportOnce(page, (now) => now.spare === 0);
      assert.deepEqual(
        { origin, spare, lang, trouble, title: shown.title },
        { origin: 'null', spare: 0, lang: 'sv', trouble: [], title: title('sv', 'kumppanuus') },
      );
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
    });

    it('keeps its height whatever other windows and origins say', async () => {
      const page = await open(
        [
          FOLLOW,
          frameOf('', 'data-espoo-values-frame width="600"'),
          // Not marked; of another origin; and marked, but left by its page for one of another origin.
          '<iframe title="1" src="/tell.html" height="100"></iframe>',
          `<iframe title="2" src="${other.url}tell.html" height="100"></iframe>`,
          '<iframe title="3" data-espoo-values-frame src="/leave.html" height="100"></iframe>',
          '<iframe title="4" data-espoo-values-frame sandbox="allow-scripts allow-same-origin" src="/leave.html" height="100"></iframe>',
        ].join(''),
      );
      assert.equal((await reportOnce(page, (now) => now.spare === 0)).spare, 0);
      await page.evaluate(() => {
        postMessage({ type: 'espoo-values-height', height: 4321 }, '*');
        for (const garbage of [null, 0, 'espoo-values-height', [], { type: 'espoo-values-height' }])
          postMessage(garbage, '*');
      });
      // The frame's own, four that tell, six above, and the report.
      await page.waitFor('window.__messages >= 12');
      const heights = await page.evaluate(() =>
        [...document.querySelectorAll('iframe')].map(({ height }) => height),
      );
      assert.deepEqual(heights.slice(1), ['100', '100', '100', '100']);
      assert.equal((await report(page)).spare, 0);
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
    });

    it('scrolls where the page leaves it too low', async () => {
      const low = 'data-espoo-values-frame width="600" style="height: 150px"';
      const page = await open(FOLLOW + frameOf('view=all', low));
      const { overflow, room } = await reportOnce(page, (now) => now.overflow === '');
      assert.equal(overflow, '');
      assert.ok(room[1] < 0);
      await page.close();
    });

    for (const language of LANGUAGES) {
      it(`is read without scrolling at the sizes of the README in ${language}`, async () => {
        const frames = recipe().flatMap(({ view, width, height }) =>
          (view === 'day' ? values(language).map(({ id }) => `&value=${id}`) : ['']).map((value) =>
            frameOf(`view=${view}&lang=${language}${value}`, `width="${width}" height="${height}"`),
          ),
        );
        const page = await open(frames.join(''));
        for (const [index, markup] of frames.entries()) {
          const { room, spare } = await report(page, index);
          assert.deepEqual(room, [0, 0], markup);
          assert.ok(spare >= 0, markup);
        }
        await page.close();
      });
    }

    it('has nothing against it in any view, light and dark', async () => {
      const frames = ['light', 'dark'].flatMap((theme) =>
        ['day', 'values', 'vision', 'mission', 'all'].map((view, index) =>
          frameOf(`view=${view}&theme=${theme}&lang=en`).replace('"Espoo"', `"${theme} ${index}"`),
        ),
      );
      const checked = await serveSite({
        files: { '/page.html': pageOf(FOLLOW + frames.join('')) },
        headers: (path) => (path.endsWith('embed.html') ? { 'Content-Security-Policy': STRICT } : {}),
        scripts: [AXE, REPORTER],
      });
      const page = await browser.open(`${checked.url}page.html`);
      for (const index of frames.keys()) await report(page, index);
      assert.deepEqual(await axeViolations(page), []);
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
      await checked.close();
    });

    it('says the mission where scripts are not allowed', async () => {
      const page = await open(frameOf('view=day', 'sandbox="allow-same-origin"'));
      const text = await page.waitFor(() =>
        document.querySelector('iframe')?.contentDocument?.body.innerText.trim(),
      );
      assert.equal(text, translations.fi.mission.paragraphs.join('\n\n'));
      await page.close();
    });
  });
}
