import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from '../../../support/axe.ts';
import { EXTENSION_BROWSERS } from '../../../support/extension.ts';
import { storeSettings } from '../../../support/extension-settings.ts';
import { untilIs } from '../../../support/until.ts';
import {
  giveFile,
  hear,
  heard,
  openOptions,
  said,
  undo,
  untilFocused,
  untilHeard,
  untilStored,
} from './page.ts';

for (const engine of EXTENSION_BROWSERS) {
  describe(`a file of settings, on the options page in ${engine}`, () => {
    const options = openOptions(engine);

    it('imports a file whole, or lists what is wrong in it and takes nothing', async () => {
      const page = options();
      await giveFile(page, {
        espooValuesSettings: { theme: 'dark', clock: 'yes', links: [{ title: 'A', url: 'a' }] },
      });
      await page.waitFor(() => document.querySelectorAll('.problems li').length === 2);
      const problems = await page.evaluate(() =>
        [...document.querySelectorAll('.problems li')].map((item) =>
          item.textContent?.trim().replace(/\s+/g, ' '),
        ),
      );
      assert.deepEqual(problems, [
        'clock: must be true or false',
        'links[0].url: an address must begin with https:// or http://, contain no user name or password, and have at most 2000 characters',
      ]);
      await assertAccessible(page);
      assert.equal(await page.evaluate(() => document.documentElement.className), '');
      const link = { title: 'A', url: 'https://a.example/' };
      await giveFile(page, { espooValuesSettings: { theme: 'dark', clock: true, links: [link] } });
      await untilStored(page, 'A https://a.example/');
      await page.waitFor(() => document.documentElement.dataset['theme'] === 'dark');
      await untilIs(() => said(page), /^The settings were imported from the file\.\s+Undo$/);
      assert.equal(await page.evaluate(() => document.querySelector('.problems')), null);
    });

    it('takes an import back, and says the same error each time', async () => {
      const page = options();
      await giveFile(page, { espooValuesSettings: { theme: 'light', links: [] } });
      await untilStored(page);
      await untilIs(() => said(page), /^The settings were imported/);
      await undo(page);
      await untilStored(page, 'A https://a.example/');
      await untilFocused(page, 'import');
      await page.waitFor(() => document.querySelector<HTMLSelectElement>('#theme')?.value === 'dark');
      await hear(page, '[role=alert]');
      for (const times of [1, 2]) {
        await giveFile(page, {});
        await untilHeard(page, /^Nothing was imported/, times);
      }
    });

    it('exports what can be imported again', async () => {
      const page = options();
      const text = await page.evaluate(async () => {
        const { createObjectURL } = URL;
        const { click } = HTMLAnchorElement.prototype;
        let blob: Blob | undefined;
        URL.createObjectURL = (given) => createObjectURL((blob = given as Blob));
        HTMLAnchorElement.prototype.click = () => undefined;
        document.querySelector<HTMLElement>('#export')?.click();
        Object.assign(URL, { createObjectURL });
        Object.assign(HTMLAnchorElement.prototype, { click });
        return blob?.text();
      });
      const { espooValuesSettings: exported } = JSON.parse(text ?? '{}') as Record<string, any>;
      assert.equal(exported.theme, 'dark');
      assert.deepEqual(exported.links, [{ title: 'A', url: 'https://a.example/' }]);
      assert.equal('introSeen' in exported, false);
    });

    it('restores the defaults after having asked', async () => {
      const page = options();
      await page.evaluate(() => document.querySelector<HTMLElement>('#reset')?.focus());
      await page.press('Enter');
      await untilFocused(page, 'reset-no');
      await assertAccessible(page);
      await page.press('Enter');
      await untilFocused(page, 'reset');
      await untilStored(page, 'A https://a.example/');
      await page.press('Enter');
      await page.press('Shift+Tab');
      await untilFocused(page, 'reset-yes');
      await page.press('Enter');
      await untilStored(page);
      await untilIs(() => said(page), /^The default settings were restored\./);
      await page.waitFor(() => document.documentElement.dataset['theme'] !== 'dark');
      assert.deepEqual(await page.consoleErrors(), []);
    });

    it('says once that the defaults are restored, in the language that the page then has', async () => {
      const page = options();
      await storeSettings(page, { language: 'sv' });
      await page.waitFor(() => document.documentElement.lang === 'sv');
      await hear(page, '[role=status]');
      await page.evaluate(() => document.querySelector<HTMLElement>('#reset')?.click());
      await page.evaluate(() => document.querySelector<HTMLElement>('#reset-yes')?.click());
      await untilIs(() => said(page), /^The default settings were restored\./);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
      await undo(page);
      await untilIs(() => said(page), 'Ändringen ångrades.');
      assert.deepEqual(
        (await heard(page)).filter((text) => text !== ''),
        ['The default settings were restored. Undo', 'Ändringen ångrades.'],
      );
      await storeSettings(page, { language: 'en' });
      await page.waitFor(() => document.documentElement.lang === 'en');
    });
  });
}
