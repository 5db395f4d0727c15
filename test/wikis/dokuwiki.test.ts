import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { ENGINES, launch, type Page } from '../support/engines.ts';
import { title, titles } from '../support/expected.ts';
import { forSuite, sharedBrowser } from '../support/for-suite.ts';
import { snippet } from '../support/readme.ts';
import { shownElements } from '../support/shown.ts';
import { logIn, push, write } from './log-in.ts';
import { rulesBroken } from './rules-broken.ts';
import { describeWithDokuWiki } from './shared-wikis.ts';

const { translations } = builtInEdition;
/** As the recipe says authors write it. */
const LINKS = `[[espoo>view=values&lang=sv|Esbos värderingar]]

[[espoo>view=day|Päivän arvo]]`;
/** What authors may try beside it. */
const OTHER_TAGS = `<espoo-values view=all>Arvot</espoo-values> <div data-espoo-values>Arvot</div> <iframe src=/x></iframe>

[[espoo>view=mission&src=https://other.example/x.json&onclick=hacked&lang="><b>|Missio]]`;

describeWithDokuWiki('a page of DokuWiki', (wiki) => {
  const pages = { plain: '', recipe: '', words: '' };
  before(() => {
    pages.plain = wiki().save('plain', '====== Arvot ======\n\nTeksti');
    pages.recipe = wiki().save('recipe', `====== Arvot ======\n\n${LINKS}`);
    pages.words = wiki().save('words', `====== Arvot ======\n\n${OTHER_TAGS}`);
  });
  /** With the tag of the foot. */
  const assertShown = async (page: Page) => {
    await page.waitFor(`document.querySelectorAll('div[data-espoo-values]').length === 2`);
    assert.deepEqual(
      (await shownElements(page)).map(({ lang, titles, sectionTitles }) => [lang, titles, sectionTitles]),
      [
        ['sv', titles('sv'), [translations.sv.values.title]],
        ['fi', [title('fi')], []],
        ['fi', [], [translations.fi.mission.title]],
      ],
    );
    assert.deepEqual(await page.consoleErrors(), []);
  };

  for (const engine of ENGINES) {
    describe(`in ${engine}`, () => {
      const browser = sharedBrowser(engine);
      // Its own: who is logged in sees other pages than readers do.
      const writers = forSuite(() => launch(engine));

      it('shows the text where an author has the link, and the tag in the foot, as accessible as other pages', async () => {
        const page = await browser().open(pages.recipe);
        await assertShown(page);
        const found = await rulesBroken(page);
        const undo = wiki().set('pagefooter.html', '');
        try {
          await page.goto(pages.plain);
          assert.deepEqual(found, await rulesBroken(page));
        } finally {
          undo();
        }
        await page.close();
      });

      it('has the author’s link without script', async () => {
        const page = await browser().open(pages.recipe);
        const links = await page.evaluate(async () => {
          const markup = await (await fetch(location.href)).text();
          const read = new DOMParser().parseFromString(markup, 'text/html');
          return [...read.querySelectorAll<HTMLAnchorElement>('a.iw_espoo')].map((each) => [
            each.textContent,
            each.href,
          ]);
        });
        const frame = wiki().here('https://www.example.org/espoo-values/embed.html');
        assert.deepEqual(links, [
          ['Esbos värderingar', `${frame}?view=values&lang=sv`],
          ['Päivän arvo', `${frame}?view=day`],
        ]);
        await page.close();
      });

      it('leaves of an author’s tags the words, and of a link nothing but options', async () => {
        const page = await browser().open(pages.words);
        await page.waitFor(`document.querySelector('div[data-espoo-values]') !== null`);
        assert.deepEqual(
          (await shownElements(page)).map(({ sectionTitles }) => sectionTitles),
          Array(2).fill([translations.fi.mission.title]),
        );
        const found = await page.evaluate(() => [
          document.querySelector('.page p')?.textContent?.trim(),
          document.querySelector('div[data-espoo-values]')?.getAttributeNames(),
        ]);
        assert.deepEqual(found, [OTHER_TAGS.split('\n')[0], ['data-espoo-values', 'lang', 'data-view']]);
        assert.deepEqual(await page.consoleErrors(), []);
        await page.close();
      });

      it('is previewed with the text, and saved as it was written', async () => {
        const id = `preview_${engine}`;
        const edit = `${wiki().url}doku.php?id=${id}&do=edit`;
        const page = await logIn(
          writers(),
          `${wiki().url}doku.php?id=${id}&do=login`,
          ['[name=u]', '[name=p]', '#dw__login button[type=submit]'],
          `document.querySelector('.action.logout') !== null`,
        );
        await page.goto(edit);
        await write(page, '#wiki__text', LINKS);
        await push(page, '#edbtn__preview');
        await page.waitFor(`document.querySelector('.preview') !== null`);
        await assertShown(page);
        await push(page, '#edbtn__save');
        await page.waitFor(`document.querySelector('#wiki__text, .preview') === null`);
        await assertShown(page);
        const source = await fetch(`${wiki().url}doku.php?id=${id}&do=export_raw`);
        assert.equal(await source.text(), LINKS);
        await page.close();
      });

      it('has a frame in the foot where an administrator has put one', async () => {
        const undo = wiki().set('pagefooter.html', snippet('SharePoint', 'html'));
        try {
          const page = await browser().open(pages.recipe);
          const frame = page.evaluate(
            () => document.querySelector<HTMLIFrameElement>('.page ~ iframe, iframe')?.src,
          );
          assert.equal(
            await frame,
            wiki().here('https://www.example.org/espoo-values/embed.html?view=day&lang=fi&theme=light'),
          );
          assert.deepEqual(await page.consoleErrors(), []);
          await page.close();
        } finally {
          undo();
        }
      });
    });
  }
});
