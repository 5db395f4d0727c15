import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { assertAccessible } from '../../support/axe.ts';
import { bundle } from '../../bench/size/bundle.ts';
import { ENGINES } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { pageOf } from '../../support/pages.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';

const { languages, translations } = builtInEdition;
const ELEMENT = '<espoo-values view="mission"><p>Teksti ilman skriptiä.</p></espoo-values>';
/** What the module leaves to the page or its bundler. */
const OUTSIDE = ['@lit/reactive-element'];
const fileOf = (name: string) => `/${name.replace('/', '-')}.js`;
const POLICY = { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; img-src 'self'" };

const MAP = JSON.stringify({ imports: Object.fromEntries(OUTSIDE.map((name) => [name, fileOf(name)])) });
const heads: Record<string, string> = {
  // As it is, from a server; and with the line that a release adds to addresses.
  unbundled: `<script type="importmap">${MAP}</script><script type="module" src="/widget/define.js"></script>`,
  versioned: `<script type="importmap">${MAP}</script><script type="module" src="/widget/define.js?ver=1.2"></script>`,
  bundled: '<script type="module" src="/bundle.js"></script>',
};

for (const engine of ENGINES) {
  describe(`the module on a page in ${engine}`, () => {
    const files: Record<string, string> = {};
    before(async () => {
      const bundled = async (source: string) => Buffer.concat(await bundle(source)).toString();
      for (const name of OUTSIDE) files[fileOf(name)] = await bundled(`export * from '${name}';`);
      files['/bundle.js'] = await bundled(`import '@espoo-values/widget/define';`);
      for (const [name, head] of Object.entries(heads))
        for (const lang of languages) files[`/${name}-${lang}.html`] = pageOf(ELEMENT, { lang, head });
    });
    // The import map of the others is inline code, which no such policy lets run.
    const headers = (path: string) => (path.startsWith('/bundled') ? POLICY : {});
    const site = forSuite(() => serveSite({ files, headers }));
    const browser = sharedBrowser(engine);

    for (const name of Object.keys(heads)) {
      it(`shows the text in the page’s language, ${name}`, async () => {
        for (const lang of languages) {
          const page = await browser().open(`${site().url}${name}-${lang}.html`);
          const [shown] = await shownElements(page);
          assert.deepEqual([shown?.lang, shown?.sectionTitles], [lang, [translations[lang].mission.title]]);
          await assertAccessible(page);
          assert.deepEqual(await page.consoleErrors(), []);
          await page.close();
        }
      });
    }

    it('goes over to another language of the page', async () => {
      const page = await browser().open(`${site().url}unbundled-fi.html`);
      await shownElements(page);
      await page.evaluate(() => {
        document.documentElement.lang = 'sv';
      });
      await page.waitFor(
        () => document.querySelector('espoo-values')?.shadowRoot?.querySelector('[lang=sv]') !== null,
      );
      assert.deepEqual((await shownElements(page))[0]?.sectionTitles, [translations.sv.mission.title]);
      await page.close();
    });
  });
}
