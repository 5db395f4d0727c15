import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXTENSION_BROWSERS } from '../../../support/extension.ts';
import { storeSettings } from '../../../support/extension-settings.ts';
import { untilIs } from '../../../support/until.ts';
import { openOptions, said, untilFocused } from './page.ts';

for (const engine of EXTENSION_BROWSERS) {
  describe(`the sites visited most, on the options page in ${engine}`, () => {
    const options = openOptions(engine);

    it('says how the missing permission was answered, with the focus still there', async () => {
      const page = options();
      await storeSettings(page, { mostVisited: true });
      await page.waitFor(() => document.querySelector('.allow') !== null);
      await page.evaluate(() => Object.assign(window, { answer: false, asked: [] }));
      await page.evaluate(() => document.querySelector<HTMLElement>('.allow')?.focus());
      await page.press('Enter');
      await untilIs(() => said(page), 'Permission was not given, so the sites are not shown.');
      await page.evaluate(() => Object.assign(window, { answer: true }));
      await page.press('Enter');
      await untilIs(() => said(page), 'Permission given.');
      await untilFocused(page, 'mostVisited');
      await storeSettings(page, { mostVisited: false });
      await page.waitFor('!window.isGiven');
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#mostVisited')?.checked === false);
    });

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
      await untilIs(() => said(page), 'Permission was not given, so the sites are not shown.');
      await page.evaluate(() => Object.assign(window, { answer: true, asked: [] }));
      await press();
      await untilIs(() => said(page), 'Saved.');
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
