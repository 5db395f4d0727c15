import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAccessible } from '../../support/axe.ts';
import { EXTENSION_BROWSERS, extensionBrowser } from '../../support/extension.ts';
import { resetSettings } from '../../support/extension-settings.ts';
import { isSeen } from './new-tab/page.ts';

const PAGES = ['newtab.html', 'popup.html', 'options.html'];
/** Four seconds before the fifth value's day begins in Helsinki. */
const BEFORE_MIDNIGHT = '2026-11-24T21:59:56Z';

for (const engine of EXTENSION_BROWSERS) {
  describe(`the extension in ${engine} with forced colours`, () => {
    const browser = extensionBrowser(engine);
    before(async () => {
      await resetSettings(browser(), {}, BEFORE_MIDNIGHT);
      await browser().prefer('forced');
    });
    after(() => browser().prefer('light'));

    for (const path of PAGES) {
      it(`shows ${path} in the reader’s colours, accessibly`, async () => {
        const page = await browser().open(browser().extensionUrl(path));
        await page.waitFor(() => document.title !== '');
        assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
        await assertAccessible(page);
        assert.deepEqual(await page.consoleErrors(), []);
        await page.close();
      });
    }

    it('leaves the popup’s drawings out', async () => {
      const page = await browser().open(browser().extensionUrl('popup.html'));
      await page.waitFor(() => document.querySelector('.others') !== null);
      assert.equal(await isSeen(page, 'svg'), false);
      await page.close();
    });

    it('leaves the new tab’s drawings out, and tells which of the row is chosen', async () => {
      const page = await browser().open(browser().extensionUrl('newtab.html'));
      await page.waitFor(() => document.querySelector('[role=toolbar] button') !== null);
      assert.equal(await isSeen(page, 'svg'), false);
      const [chosen, other] = await page.evaluate(() =>
        ['true', 'false'].map((pressed) => {
          const button = document.querySelector(`[role=toolbar] [aria-pressed=${pressed}]`) as Element;
          return getComputedStyle(button).borderBlockEndColor;
        }),
      );
      assert.notEqual(chosen, other);
      await page.close();
    });
  });

  describe(`the extension in ${engine}, by itself`, () => {
    const browser = extensionBrowser(engine);
    before(async () => {
      await resetSettings(browser(), {}, BEFORE_MIDNIGHT);
    });

    for (const path of PAGES) {
      it(`moves nothing in ${path}, whether or not less motion is wanted`, async () => {
        const page = await browser().open(browser().extensionUrl(path));
        await page.waitFor(() => document.title !== '');
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter((node) => {
              const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(node);
              return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
            })
            .map((node) => node.localName),
        );
        assert.deepEqual(moving, []);
        assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
        await page.close();
      });
    }

    it('goes on to the next value when midnight comes in Helsinki', async () => {
      const page = await browser().open(browser().extensionUrl('newtab.html'));
      const shown = () => document.documentElement.dataset['shown'];
      assert.equal(await page.waitFor(shown), '3');
      await page.waitFor(() => document.documentElement.dataset['shown'] === '4');
      assert.match(
        await page.evaluate(() => document.querySelector('.date time')?.textContent ?? ''),
        /^Wednesday 25\u00a0November 2026/,
      );
      await page.close();
    });
  });
}
