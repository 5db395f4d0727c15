import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from '../../../support/axe.ts';
import { EXTENSION_BROWSERS } from '../../../support/extension.ts';
import { shownElements } from '../../../support/shown.ts';
import { openPages, titleAt, untilFocused, values } from './page.ts';

for (const engine of EXTENSION_BROWSERS) {
  describe(`the popup in ${engine}`, () => {
    const open = openPages(engine);

    it('goes through the values in the popup, and copies one as text', async () => {
      const page = await open('popup.html', 360, 560);
      await page.waitFor(() => document.querySelector('.others button') !== null);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          configurable: true,
          value: {
            writeText: (text: string) => {
              Object.assign(window, { copied: text });
              return Promise.resolve();
            },
          },
        });
      });
      await page.click('.others button:nth-child(2)');
      await page.waitFor(`document.querySelector('espoo-values').value === '${values.items[4]?.id}'`);
      assert.equal((await shownElements(page))[0]?.titles[0], titleAt(4));
      await page.click('footer button');
      await page.waitFor(() => document.querySelector('[role=status]')?.textContent?.trim() === 'Copied.');
      assert.equal(
        await page.evaluate('window.copied'),
        `${titleAt(4)}\n\n${values.items[4]?.paragraphs.join('\n\n')}\n\n(Espoo – Visio, tietotori.fi · unofficial translation)`,
      );
      await assertAccessible(page);
      await page.click('.others button:nth-child(2)');
      await page.waitFor(`document.querySelector('espoo-values').value === '${values.items[0]?.id}'`);
      await page.click('.others button:nth-child(3)');
      await page.waitFor(() => document.querySelector('.others button:nth-child(3)') === null);
      await untilFocused(page, 'Next ›');
      assert.equal((await shownElements(page))[0]?.titles[0], titleAt(3));
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new Error('no')) },
        });
      });
      await page.click('footer button');
      await page.waitFor(
        () => document.querySelector('[role=status]')?.textContent?.includes('Could not') === true,
      );
      await page.close();
    });

    it('leads from the popup to the settings, which open in a tab of their own', async () => {
      const page = await open('popup.html', 360, 560);
      await page.waitFor(() => document.querySelector('footer button') !== null);
      await page.evaluate(() => {
        const scope = globalThis as unknown as Record<string, { runtime: object } | undefined>;
        Object.defineProperty((scope['browser'] ?? scope['chrome'])?.runtime, 'openOptionsPage', {
          value: () => Promise.resolve(Object.assign(window, { opened: 'settings' })),
        });
        window.close = () => undefined;
      });
      await page.evaluate(() => document.querySelector<HTMLElement>('footer button:nth-of-type(2)')?.focus());
      await page.press('Enter');
      await page.waitFor("window.opened === 'settings'");
      await page.close();
    });
  });
}
