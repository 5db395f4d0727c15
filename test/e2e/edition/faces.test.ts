import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  builtInEdition,
  type Edition,
  editionText,
  provenance,
  translationIn,
  valueOfTheDay,
  wordsOf,
} from '@espoo-values/strategy-content';
import { assertAccessible } from '../../support/axe.ts';
import type { Page } from '../../support/engines.ts';
import { EXTENSION_BROWSERS, extensionBrowser } from '../../support/extension.ts';
import { resetSettings, setSettings } from '../../support/extension-settings.ts';
import { shownElements } from '../../support/shown.ts';

/*
 * The extension of whatever edition is built: `npm test -- --edition <folder>` tries it for a city's own.
 */

const CLOCK = '2026-11-24T12:00:00Z';
const edition: Edition = builtInEdition;
const { languages } = edition;
const { index } = valueOfTheDay(edition, Date.parse(CLOCK));

/** The cities that the extension itself must not speak of. */
const NAMED = ['Espoo', 'Esbo'].filter(
  (name) => !JSON.stringify([edition.city, edition.source, ...languages.map(textIn)]).includes(name),
);
const WIDTHS = [1280, 1000, 360];

function textIn(language: string): string {
  return editionText(translationIn(edition, language));
}

/** All that a page says, the element's words included, without breaking points. */
const said = (page: Page) =>
  page.evaluate(() => {
    const inside = document.querySelector('espoo-values')?.shadowRoot?.textContent ?? '';
    return `${document.title} ${document.body.innerText} ${inside}`;
  });

/**
 * Words of the title that are broken where they have no place to break, and how far the page is wider than its window. On a wide page
 * no word is broken at all.
 */
const broken = (page: Page) =>
  page.evaluate(() => {
    const titles =
      document.querySelector('espoo-values')?.shadowRoot?.querySelectorAll('[part~=title]') ?? [];
    const text = [...titles].find((title) => title.getClientRects().length > 0)?.firstChild as Text;
    const words = [...text.data.matchAll(/[^\s-]+/g)].filter(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1;
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return { words: words.map(([word]) => word), wider: scrollWidth - clientWidth };
  });

for (const engine of EXTENSION_BROWSERS) {
  describe(`the extension of ${edition.id} in ${engine}`, () => {
    const browser = extensionBrowser(engine);
    before(() => resetSettings(browser(), {}, CLOCK));

    const open = async (path: string, width = 1280) => {
      const page = await browser().open(browser().extensionUrl(path), { viewport: { width, height: 800 } });
      await page.waitFor(() => document.body.innerText.trim() !== '');
      return page;
    };

    for (const language of languages) {
      const translation = translationIn(edition, language);
      const value = translation.values.items[index];

      it(`shows the value of the day in ${language} in a new tab, with its words, its source and a drawing`, async () => {
        await setSettings(browser(), { language });
        const page = await open('newtab.html');
        await page.waitFor(() => document.querySelector('[role=toolbar] button') !== null);
        const [shown] = await shownElements(page);
        assert.deepEqual(
          [shown?.lang, shown?.kicker, shown?.titles, shown?.paragraphs, shown?.provenance],
          [
            language,
            wordsOf(translation, language).valueOfTheDay,
            [value?.title],
            value?.paragraphs,
            provenance(edition, language),
          ],
        );
        const row = await page.evaluate(() =>
          [...document.querySelectorAll('[role=toolbar] button')].map((button) => button.textContent.trim()),
        );
        const { values, vision, mission } = translation;
        assert.deepEqual(
          row,
          [...values.items, values, vision, mission].map(({ title }) => title),
        );
        const drawings = await page.evaluate(
          () =>
            [...document.querySelectorAll('.motif')].filter((each) => each.getClientRects().length > 0)
              .length,
        );
        assert.equal(drawings, 1);
        for (const name of NAMED) assert.ok(!(await said(page)).includes(name), name);
        await assertAccessible(page);
        await page.close();
      });

      it(`breaks no word of a title in ${language}, and fits windows of any width`, async () => {
        for (const width of WIDTHS) {
          const page = await open('newtab.html', width);
          await page.waitFor(() => document.querySelector('[role=toolbar] button') !== null);
          for (const at of translation.values.items.keys()) {
            await page.evaluate((place: number) => {
              document.querySelectorAll<HTMLElement>('[role=toolbar] button')[place]?.click();
            }, at);
            assert.deepEqual(await broken(page), { words: [], wider: 0 }, `value ${at + 1}, ${width} pixels`);
          }
          await page.close();
        }
      });

      it(`speaks of its own city alone in the popup and the settings, in ${language}`, async () => {
        for (const path of ['popup.html', 'options.html']) {
          const page = await open(path, path === 'popup.html' ? 360 : 1280);
          await page.waitFor(() => document.querySelector('button') !== null);
          const text = await said(page);
          const expected = path === 'popup.html' ? value?.title : edition.city[language];
          assert.ok(expected && text.includes(expected), `${expected} in ${text}`);
          for (const name of NAMED) assert.ok(!text.includes(name), `${name} in ${text}`);
          assert.deepEqual(await page.consoleErrors(), []);
          await page.close();
        }
      });
    }

    it('lets a language be chosen where there is more than one', async () => {
      const page = await open('options.html');
      await page.waitFor(() => document.querySelector('select') !== null);
      const options = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLOptionElement>('#language option')].map(({ value }) => value),
      );
      assert.deepEqual(options, languages.length > 1 ? ['auto', ...languages] : []);
      await page.close();
    });
  });
}
