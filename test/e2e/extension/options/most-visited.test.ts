import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXTENSION_BROWSERS } from '../../../support/extension.ts';
import { storeSettings } from '../../../support/extension-settings.ts';
import { openOptions } from './page.ts';

for (const engine of EXTENSION_BROWSERS) {
  describe(`the sites visited most, on the options page in ${engine}`, () => {
    const options = openOptions(engine);

    it('asks for the permission inside the click, keeps to the answer, and gives the permission back', async () => {
      const page = options();
      const isChecked = () =>
        page.evaluate(() => document.querySelector<HTMLInputElement>('#mostVisited')?.checked);
      const press = async () => {
        await page.evaluate(() => document.querySelector<HTMLElement>('#mostVisited')?.focus());
        await page.press(' ');
      };
      await page.evaluate(() => Object.assign(window, { answer: false, asked: [] }));
      await press();
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#mostVisited')?.checked === false);
      assert.deepEqual(await page.evaluate('window.asked'), ['request topSites']);
      await page.evaluate(() => Object.assign(window, { answer: true, asked: [] }));
      await press();
      await page.waitFor(() => document.querySelector('[role=status]')?.textContent !== '');
      assert.equal(await isChecked(), true);
      await press();
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#mostVisited')?.checked === false);
      await page.waitFor('window.asked.length > 1');
      assert.deepEqual(await page.evaluate('window.asked'), ['request topSites', 'remove topSites']);
      // The page is told of each change after those before it: nothing of this test is left for the next one.
      await storeSettings(page, { drawing: false });
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#drawing')?.checked === false);
      await storeSettings(page, { drawing: true });
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#drawing')?.checked);
    });

    it('gives the permission back when the list is switched off elsewhere, and not before', async () => {
      const page = options();
      await page.evaluate(() => Object.assign(window, { answer: true, asked: [] }));
      await page.evaluate(() => document.querySelector<HTMLElement>('#mostVisited')?.focus());
      await page.press(' ');
      await page.waitFor('window.isGiven');
      await page.waitFor(() => document.querySelector('[role=status]')?.textContent === 'Saved.');
      await storeSettings(page, { clock: true });
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#clock')?.checked);
      assert.deepEqual(await page.evaluate('window.asked'), ['request topSites']);
      await storeSettings(page, { mostVisited: false, clock: false });
      await page.waitFor('!window.isGiven');
      assert.deepEqual(await page.evaluate('window.asked'), ['request topSites', 'remove topSites']);
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#mostVisited')?.checked === false);
    });
  });
}
