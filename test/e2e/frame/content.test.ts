import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from '../../support/axe.ts';
import { ENGINES } from '../../support/engines.ts';
import { title, values } from '../../support/expected.ts';
import { shownElements } from '../../support/shown.ts';
import {
  FOLLOW,
  frameOf,
  openFrames,
  type Report,
  report,
  reportOnce,
  SANDBOXED,
  translations,
} from './page.ts';

for (const engine of ENGINES) {
  describe(`the framed page in ${engine}`, () => {
    const { browser, site, open } = openFrames(engine);

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
      // Neither place follows the height: each gets its scroll bar a moment later.
      const scrolls = (now: Report) => now.overflow === '';
      const [shown, plain] = [await reportOnce(page, scrolls, 0), await reportOnce(page, scrolls, 1)];
      const known = ['date', 'heading-level', 'lang', 'layout', 'theme', 'value', 'view'];
      assert.deepEqual(shown.attributes.toSorted(), known);
      assert.deepEqual({ ...shown, attributes: [], trouble: [] }, { ...plain, attributes: [] });
      // The element's own lines on wrong values are all there is.
      for (const line of shown.trouble) assert.match(line, /^console\.warn: <espoo-values .* is not used/);
      await page.close();
    });

    it('asks for its two scripts and for nothing else', async () => {
      const page = await browser().open(`${site().url}widget/embed.html?lang=sv`);
      await page.waitFor(() =>
        Boolean(document.querySelector('espoo-values')?.shadowRoot?.querySelector('[part~=card]')),
      );
      const asked = (await page.requests()).map((url) => url.replace(site().url, '/'));
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
      const frames = ['theme=light', 'theme=%20Dark', 'theme=auto', '']
        .map((query) => frameOf(query))
        .join('');
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

    it('names all values and their source where scripts are not allowed', async () => {
      const page = await open(frameOf('view=day', 'sandbox="allow-same-origin"'));
      const text = await page.waitFor(() =>
        document.querySelector('iframe')?.contentDocument?.body.innerText.trim(),
      );
      const { title, items } = translations.fi.values;
      const lines = [title, ...items.map((value) => value.title), 'Espoo – Visio, tietotori.fi'];
      assert.deepEqual(text?.split(/\n+/), lines);
      await page.close();
    });

    it('has one main part, of the name of what it shows', async () => {
      const page = await browser().open(`${site().url}widget/embed.html?value=kumppanuus&lang=sv`);
      await shownElements(page);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('main')].map((main) => [main.ariaLabel, main.children.length > 0]),
      );
      assert.deepEqual(found, [[title('sv', 'kumppanuus'), true]]);
      await page.close();
    });

    // The whole text begins with the vision, and has its name: on one page with that it would be the second of a name.
    for (const [theme, views] of [
      ['light', ['day', 'values', 'vision', 'mission']],
      ['dark', ['day', 'values', 'mission', 'all']],
    ] as const)
      it(`has nothing against it in the views ${views.join(', ')}, ${theme}`, async () => {
        const frames = views.map((view) =>
          frameOf(`view=${view}&theme=${theme}&lang=en`).replace('"Espoo"', `"Espoo ${view}"`),
        );
        const page = await open(FOLLOW + frames.join(''));
        for (const index of frames.keys()) await report(page, index);
        await assertAccessible(page, theme);
        assert.deepEqual(await page.consoleErrors(), []);
        await page.close();
      });
  });
}
