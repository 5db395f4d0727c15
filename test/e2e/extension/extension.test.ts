import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { assertAccessible } from '../../support/axe.ts';
import { choose, EXTENSION_BROWSERS, extensionBrowser } from '../../support/extension.ts';
import { resetSettings } from '../../support/extension-settings.ts';
import { assertFits } from '../../support/fits.ts';
import { shownElements } from '../../support/shown.ts';

const CLOCK = '2026-11-24T12:00:00Z';
const { translations } = builtInEdition;
const PAGES = ['newtab.html', 'popup.html', 'options.html'];
/** Light in English, as the extension is at first, is tried throughout. */
const FACES = [
  ['fi', 'light'],
  ['sv', 'dark'],
] as const;
const KICKERS = { fi: 'Päivän arvo', sv: 'Dagens värdering' };

for (const engine of EXTENSION_BROWSERS) {
  describe(`the extension in ${engine}`, () => {
    const browser = extensionBrowser(engine);
    before(async () => {
      await resetSettings(browser(), {}, CLOCK);
    });

    const open = (path: string, width = 1280, height = 800) =>
      browser().open(browser().extensionUrl(path), { viewport: { width, height } });

    it('is what a new tab of the browser shows, with the focus left to the address bar', async () => {
      const page = await browser().openNewTab();
      const [shown] = await shownElements(page);
      assert.equal(shown?.titles[0], translations.en.values.items[3]?.title);
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
    });

    it('shows the date of Helsinki in words, and whose it is where the reader has another', async () => {
      const page = await open('newtab.html');
      const date = await page.waitFor(() => document.querySelector('.date time')?.textContent);
      const isOther = await page.evaluate(() => new Date().getDate() !== 24);
      assert.equal(date, `Tuesday 24\u00a0November 2026${isOther ? ' (Finnish time)' : ''}`);
      await page.close();
    });

    it('goes to the other values, the vision and the mission by keyboard, and back', async () => {
      const page = await open('newtab.html');
      await shownElements(page);
      const focus = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      const pressed = () =>
        page.evaluate(() => document.querySelector('nav [aria-pressed=true]')?.textContent?.trim() ?? '');
      await page.waitFor(() => document.querySelector('[role=toolbar] button') !== null);
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('[role=toolbar] [tabindex="0"]')?.focus();
      });
      const { items } = translations.en.values;
      assert.equal(await focus(), items[3]?.title);
      // To the right: the fifth value, then the longer texts; round the end the first value, and the second by Home.
      for (const [keys, view, word, title] of [
        ['ArrowRight', 'day', items[4]?.title, items[4]?.title],
        ['ArrowRight', 'values', translations.en.values.title, translations.en.values.title],
        ['ArrowRight', 'vision', translations.en.vision.title, translations.en.vision.title],
        ['ArrowRight', 'mission', translations.en.mission.title, translations.en.mission.title],
        ['ArrowRight', 'day', items[0]?.title, items[0]?.title],
        ['End', 'mission', translations.en.mission.title, translations.en.mission.title],
        ['Home', 'day', items[0]?.title, items[0]?.title],
      ] as const) {
        await page.press(keys);
        assert.equal(await focus(), word);
        await page.press('Enter');
        await page.waitFor(`document.querySelector('espoo-values').getAttribute('view') === '${view}'`);
        await page.waitFor(
          `document.querySelector('espoo-values').shadowRoot.textContent.includes(${JSON.stringify(title)})`,
        );
        assert.deepEqual([await focus(), await pressed()], [word, word]);
        await assertAccessible(page);
      }
      await page.click('.today button');
      await page.waitFor(() => document.querySelector('.today button') === null);
      assert.equal(await pressed(), items[3]?.title);
      await page.close();
    });

    for (const [language, theme] of FACES) {
      it(`speaks ${language} and is ${theme} on every page once that is chosen, accessibly`, async () => {
        const options = await open('options.html');
        const waiting = await open('newtab.html');
        await options.waitFor(() => document.querySelector('[name=language]') !== null);
        await choose(options, 'language', language);
        await choose(options, 'theme', theme);
        // An open tab follows without being loaded again.
        await waiting.waitFor(`document.documentElement.lang === '${language}'`);
        await waiting.close();
        await options.close();
        for (const path of PAGES) {
          const page = await open(path);
          await page.waitFor(() => document.title !== '');
          assert.equal(await page.evaluate(() => document.documentElement.lang), language);
          assert.equal(
            await page.evaluate(() => document.documentElement.dataset['theme'] === 'dark'),
            theme === 'dark',
          );
          if (path !== 'options.html') {
            const [shown] = await shownElements(page);
            assert.deepEqual(
              [shown?.kicker, shown?.titles],
              [KICKERS[language], [translations[language].values.items[3]?.title]],
            );
          }
          await assertAccessible(page, path);
          assert.deepEqual(await page.consoleErrors(), [], path);
          await page.close();
        }
      });
    }

    it('asks for nothing outside itself, and needs no sideways scrolling at 320 px', async () => {
      const own = browser().extensionUrl('');
      const elsewhere = (url: string) => !url.startsWith(own) && !/^(data|about|resource):/.test(url);
      for (const path of PAGES) {
        const page = await open(path, 320, 480);
        await page.waitFor(() => document.querySelector('main, form, a') !== null);
        await assertFits(page, path);
        assert.deepEqual((await page.requests()).filter(elsewhere), [], path);
        await page.close();
      }
    });
  });
}
