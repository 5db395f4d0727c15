import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ENGINES } from '../support/engines.ts';
import { title, titles } from '../support/expected.ts';
import { sharedBrowser } from '../support/for-suite.ts';
import { snippet } from '../support/readme.ts';
import { shownElements } from '../support/shown.ts';
import { textsWithoutScript } from '../support/without-script.ts';
import { rulesBroken } from './rules-broken.ts';
import { describeWithMediaWiki, HOOK, PLACEHOLDER, POLICY } from './shared-wikis.ts';

/** What people may try beside the recipe. */
const OTHER_TAGS = `<espoo-values view="all">Arvot</espoo-values> <script>hacked = 1</script> <iframe src="/x"></iframe>
<div data-espoo-values onclick="hacked = 1" data-src="https://other.example/x.json">Päivän <b slot="heading">arvo</b></div>`;

describeWithMediaWiki('a page of MediaWiki', (wiki) => {
  const pages = { plain: '', recipe: '', words: '', frame: '' };
  before(() => {
    pages.plain = wiki().save('Plain', 'Teksti');
    pages.recipe = wiki().save(
      'Recipe',
      `${PLACEHOLDER}\n{{Espoo values}}\n\n{{Espoo values|vision|lang=en}}`,
    );
    pages.words = wiki().save('Words', OTHER_TAGS);
    pages.frame = wiki().save('Frame', `<html>${snippet('SharePoint', 'html')}</html>`);
  });
  const SHOWN = [
    ['sv', titles('sv')],
    ['fi', [title('fi')]],
    ['en', []],
  ];

  for (const engine of ENGINES) {
    describe(`in ${engine}`, () => {
      const browser = sharedBrowser(engine);
      const shown = async () => {
        const page = await browser().open(pages.recipe);
        const elements = await shownElements(page);
        assert.deepEqual(
          elements.map(({ lang, titles }) => [lang, titles]),
          SHOWN,
        );
        assert.deepEqual(await page.consoleErrors(), []);
        return page;
      };

      it('shows the text where a placeholder or a template is, as accessible as other pages', async () => {
        const page = await shown();
        const found = await rulesBroken(page);
        await page.goto(pages.plain);
        assert.deepEqual(found, await rulesBroken(page));
        await page.close();
      });

      it('shows it with the script of LocalSettings.php, under a policy that names the server', async () => {
        const undo = wiki().set(`$wgUseSiteJs = false;\n${HOOK}${POLICY}`);
        try {
          await (await shown()).close();
        } finally {
          undo();
        }
      });

      it('has the words inside without script', async () => {
        const page = await browser().open(pages.recipe);
        assert.deepEqual(await textsWithoutScript(page, pages.recipe, 'div[lang=sv]'), ['Esbos värderingar']);
        await page.close();
      });

      it('leaves of other tags the words, and of a placeholder nothing but options', async () => {
        const page = await browser().open(pages.words);
        const [only, ...others] = await shownElements(page);
        assert.deepEqual([only?.titles, only?.kicker, others], [[title('fi')], 'Päivän arvo', []]);
        assert.match(
          await page.evaluate(() => document.querySelector('.mw-parser-output p')?.textContent ?? ''),
          /<espoo-values view="all">Arvot<\/espoo-values> <script>.*<\/script> <iframe src="\/x"><\/iframe>/,
        );
        const attributes = await page.evaluate(() =>
          document.querySelector('div[data-espoo-values]')?.getAttributeNames(),
        );
        assert.deepEqual(attributes, ['data-espoo-values', 'data-src']);
        assert.deepEqual(await page.consoleErrors(), []);
        await page.close();
      });

      it('has a frame where the owner lets everybody write HTML, and nowhere else', async () => {
        const frames = () => document.querySelectorAll('.mw-parser-output iframe').length;
        const page = await browser().open(pages.frame);
        assert.equal(await page.evaluate(frames), 0);
        const undo = wiki().set('$wgRawHtml = true;');
        try {
          // Another address: what the browser keeps of the page may be younger, by MediaWiki's seconds, than the setting.
          await page.goto(`${pages.frame}&raw=1`);
          assert.equal(await page.evaluate(frames), 1);
          assert.deepEqual(await page.consoleErrors(), []);
        } finally {
          undo();
        }
        await page.close();
      });
    });
  }

  it('is written by whoever has an account, and the script of all pages by interface administrators', async () => {
    const url = `${wiki().url}api.php?action=query&meta=siteinfo&siprop=usergroups&format=json`;
    const { query } = (await (await fetch(url)).json()) as {
      query: { usergroups: { name: string; rights: string[] }[] };
    };
    const having = (right: string) =>
      query.usergroups.filter(({ rights }) => rights.includes(right)).map(({ name }) => name);
    assert.deepEqual(having('editsitejs'), ['interface-admin']);
    assert.ok(having('edit').includes('user'));
  });
});
