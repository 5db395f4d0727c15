import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { answers, serveAnswers } from '../../support/answering-server.ts';
import { type Engine, type LaunchOptions, type Page } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { pageOf, SCRIPT } from '../../support/pages.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';
import { until } from '../../support/until.ts';

const FALLBACK = 'Teksti ilman skriptiä.';

/** An edition that differs from the one built in by one heading in Finnish. */
function editionWith(title: string): unknown {
  const edition = structuredClone(builtInEdition) as unknown as {
    id: string;
    translations: Record<string, { mission: { title: string } }>;
  };
  edition.id = 'toinen';
  (edition.translations['fi'] as { mission: { title: string } }).mission.title = title;
  return edition;
}

const HOSTILE = '<img src=x onerror="window.harmed = 1"><script>window.harmed = 1</script>';
const OTHER_ORIGIN = {
  '/good.json': answers.json(editionWith('TOINEN')),
  '/slow.json': answers.slow(answers.json(editionWith('TOINEN')), 1500),
  '/hanging.json': answers.hanging,
  '/endless.json': answers.endless,
  '/large.json': answers.json({ ...(editionWith('TOINEN') as object), more: 'x'.repeat(270_000) }),
  '/cut.json': answers.json(JSON.stringify(editionWith('TOINEN')).slice(0, 400)),
  '/page.json': answers.json('<!doctype html><title>Kirjaudu</title>'),
  '/noise.json': answers.json('\u0000\uFFFD{]'),
  '/markup.json': answers.json(editionWith(HOSTILE)),
  '/proto.json': answers.json('{"__proto__":{"translations":{}},"constructor":{"prototype":{"harmed":1}}}'),
  '/array.json': answers.json([]),
  '/null.json': answers.json('null'),
  '/empty.json': answers.json(''),
  '/error.json': answers.status(500),
  '/moved.json': answers.status(302, { Location: '/good.json' }),
  '/circle.json': answers.status(302, { Location: '/circle.json' }),
  '/closed.json': answers.json(editionWith('TOINEN'), { 'Content-Type': 'application/json' }),
};

const element = (src: string) =>
  `<espoo-values view="mission" lang="fi" src="${src}"><p>${FALLBACK}</p></espoo-values>`;

/** What is no edition, and what must be said of it. */
const BAD = {
  'missing.json': /404/,
  'error.json': /500/,
  'large.json': /262144/,
  'cut.json': /JSON/i,
  'page.json': /JSON/i,
  'noise.json': /JSON/i,
  'empty.json': /JSON|end/i,
  'circle.json': /src=/,
  'closed.json': /src=/,
  'array.json': /./,
  'null.json': /./,
  'proto.json': /./,
};

/** Keeps what `espoo-values-error` says, for the page and for each address. */
const LISTENER = `window.told = [];
window.toldBy = {};
document.addEventListener('espoo-values-error', ({ detail, target }) => {
  window.told.push(detail.problems);
  (window.toldBy[target.getAttribute('src')] ??= []).push(detail.problems);
});`;

interface Told {
  path: string;
  message: string;
}
const told = (page: Page) => page.evaluate<[], Told[][]>('window.told');
const isFallbackShown = (page: Page) =>
  page.evaluate(() => {
    const child = document.querySelector('espoo-values > p');
    return child !== null && child.getClientRects().length > 0;
  });

/** WebKit forgets at once what nothing holds any more, a request that runs among it. */
const BROWSERS: [Engine, LaunchOptions?][] = [
  ['chromium'],
  ['firefox'],
  ['webkit', { isShortOfMemory: true }],
];

for (const [engine, options] of BROWSERS) {
  describe(`an edition from a server in ${engine}${options ? ' that is short of memory' : ''}`, () => {
    const files: Record<string, string> = { '/same-origin.json': JSON.stringify(editionWith('OMA')) };
    let pages = 0;
    const host = forSuite(() => serveAnswers(OTHER_ORIGIN));
    const site = forSuite(() =>
      serveSite({ files, scripts: [LISTENER], headers: { 'Set-Cookie': 'session=secret; Path=/good.json' } }),
    );
    const browser = sharedBrowser(engine, options);

    const open = (body: string) => {
      const path = `page-${(pages += 1)}.html`;
      files[`/${path}`] = pageOf(body, { head: SCRIPT });
      return browser().open(site().url + path);
    };
    const asked = (path: string) => host().asked.filter((each) => each.path === path);
    const titleOf = async (page: Page) => (await shownElements(page))[0]?.sectionTitles[0];

    it('is shown, from the page’s own server', async () => {
      const page = await open(element('/same-origin.json'));
      assert.equal(await titleOf(page), 'OMA');
      assert.deepEqual(await told(page), []);
      await page.close();
    });

    it('is shown from another origin that allows it; cookies and the page’s address stay at home', async () => {
      const page = await open(element(`${host().url}good.json`));
      assert.equal(await titleOf(page), 'TOINEN');
      const [request] = asked('/good.json');
      assert.equal(request?.headers.cookie, undefined);
      assert.equal(request?.headers.referer, undefined);
      await page.close();
    });

    it('is asked for once, however many elements show it', async () => {
      const count = asked('/good.json').length;
      const page = await open(element(`${host().url}good.json`).repeat(20));
      assert.equal(
        (await shownElements(page)).filter((each) => each.sectionTitles[0] === 'TOINEN').length,
        20,
      );
      assert.equal(asked('/good.json').length, count + 1);
      await page.close();
    });

    it('may come late: until then the content without script is there', async () => {
      const page = await open(element(`${host().url}slow.json`));
      await page.waitFor(() => customElements.get('espoo-values') !== undefined);
      assert.equal(await isFallbackShown(page), true);
      assert.equal(await titleOf(page), 'TOINEN');
      assert.equal(await isFallbackShown(page), false);
      assert.deepEqual(await told(page), []);
      await page.close();
    });

    it('may have been moved', async () => {
      const page = await open(element(`${host().url}moved.json`));
      assert.equal(await titleOf(page), 'TOINEN');
      await page.close();
    });

    it('is only ever text', async () => {
      const page = await open(element(`${host().url}markup.json`));
      assert.equal(await titleOf(page), HOSTILE);
      assert.equal(await page.evaluate("'harmed' in window"), false);
      assert.equal(
        await page.evaluate(
          () => document.querySelector('espoo-values')?.shadowRoot?.querySelectorAll('img, script').length,
        ),
        0,
      );
      await page.close();
    });

    it('is waited for no longer when its element has gone', async () => {
      const page = await open(element(`${host().url}hanging.json`));
      await until('the edition is asked for', () => asked('/hanging.json').length > 0);
      await page.evaluate(() => {
        document.querySelector('espoo-values')?.remove();
      });
      await until('it is given up', () => asked('/hanging.json')[0]?.isAborted);
      assert.deepEqual(await told(page), []);
      await page.close();
    });

    it('is given up as soon as it is too large, though it has no end', async () => {
      const page = await open(element(`${host().url}endless.json`));
      await page.waitFor('window.told.length > 0');
      await until('it is given up', () => asked('/endless.json')[0]?.isAborted);
      const { sent = 0 } = asked('/endless.json')[0] ?? {};
      // What lies between is on its way in the network's own buffers.
      assert.ok(sent > 262_144 && sent < 8_000_000, `${sent} bytes`);
      assert.match((await told(page))[0]?.[0]?.message ?? '', /262144/);
      await page.close();
    });

    it('that is none leaves the content without script, and says why once', async () => {
      const paths = Object.keys(BAD);
      const page = await open(paths.map((path) => element(host().url + path)).join(''));
      await page.waitFor(`window.told.length >= ${paths.length}`);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('espoo-values > p')].map((child) => child.getClientRects().length > 0),
      );
      assert.deepEqual(shown, Array(paths.length).fill(true));
      const problems = await page.evaluate<[], Record<string, Told[][]>>('window.toldBy');
      for (const [path, expected] of Object.entries(BAD)) {
        const own = problems[host().url + path] ?? [];
        assert.equal(own.length, 1, path);
        assert.match(own[0]?.[0]?.message ?? '', expected, path);
      }
      assert.equal(await page.evaluate("'harmed' in {}"), false);
      await page.close();
    });

    it('that is none leaves the last good one where it is', async () => {
      const page = await open(element(`${host().url}good.json`));
      assert.equal(await titleOf(page), 'TOINEN');
      await page.evaluate((address) => {
        document.querySelector('espoo-values')?.setAttribute('src', address);
      }, `${host().url}cut.json`);
      await page.waitFor('window.told.length > 0');
      assert.equal(await titleOf(page), 'TOINEN');
      await page.close();
    });

    it('from an address that is none is asked of nobody', async () => {
      const page = await open(element('http://[') + element('javascript:window.harmed=1'));
      await page.waitFor('window.told.length > 1');
      assert.equal(await page.evaluate("'harmed' in window"), false);
      assert.equal(await isFallbackShown(page), true);
      await page.close();
    });
  });
}
