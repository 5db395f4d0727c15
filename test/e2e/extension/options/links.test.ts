import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from '../../../support/axe.ts';
import { EXTENSION_BROWSERS } from '../../../support/extension.ts';
import { storeSettings } from '../../../support/extension-settings.ts';
import { focused, openOptions, storedLinks, untilStored } from './page.ts';

for (const engine of EXTENSION_BROWSERS) {
  describe(`the links of the options page in ${engine}`, () => {
    const options = openOptions(engine);

    it('takes links by keyboard: adds, corrects, moves and removes them, with the focus where the hand is', async () => {
      const page = options();
      const add = async (title: string, url: string) => {
        await page.evaluate(() => document.querySelector<HTMLElement>('#add-link')?.focus());
        await page.press('Enter');
        await page.type(title);
        await page.press('Tab');
        await page.type(url);
        await page.press('Tab');
      };
      await add('One', 'one.example');
      await untilStored(page, 'One https://one.example');
      await add('Two', 'ftp://two.example/');
      await page.waitFor(() => document.querySelector('[aria-invalid=true]') !== null);
      await assertAccessible(page);
      assert.deepEqual(await storedLinks(page), ['One https://one.example']);
      await page.evaluate(() => document.querySelector<HTMLInputElement>('[aria-invalid=true]')?.select());
      await page.evaluate(() => document.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus());
      await page.type('https://two.example/');
      await page.press('Tab');
      await untilStored(page, 'One https://one.example', 'Two https://two.example/');

      await page.evaluate(() => document.querySelector<HTMLElement>('li:last-child .moves button')?.focus());
      assert.equal(await focused(page), 'Move up: Two, 2/2');
      await page.press('Enter');
      await untilStored(page, 'Two https://two.example/', 'One https://one.example');
      assert.equal(await focused(page), 'Move down: Two, 1/2');
      await page.press('Tab');
      await page.press('Enter');
      await untilStored(page, 'One https://one.example');
      assert.equal(await focused(page), 'Remove: One');
      await page.press('Enter');
      await untilStored(page);
      assert.equal(await focused(page), 'add-link');
    });

    it('keeps what is half-written while another tab changes the links, in the very field too', async () => {
      const page = options();
      await page.evaluate(() => document.querySelector<HTMLElement>('#add-link')?.focus());
      await page.press('Enter');
      await page.type('Mine');
      await page.press('Tab');
      await page.type('mine.exa');
      await storeSettings(page, { links: [{ title: 'Theirs', url: 'https://theirs.example/' }] });
      await page.waitFor(() => document.querySelectorAll('.links li').length === 2);
      const fields = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.links input')].map(({ value }) => value),
      );
      assert.deepEqual([...fields].sort(), ['Mine', 'Theirs', 'https://theirs.example/', 'mine.exa']);
      await page.type('mple');
      await page.press('Tab');
      await untilStored(page, 'Mine https://mine.example', 'Theirs https://theirs.example/');
      await storeSettings(page, { links: [] });
      await page.waitFor(() => document.querySelectorAll('.links li').length === 0);
    });

    it('takes no address with a name before the server, such as one of a mailbox', async () => {
      const page = options();
      await page.evaluate(() => document.querySelector<HTMLElement>('#add-link')?.focus());
      await page.press('Enter');
      await page.type('Mail');
      await page.press('Tab');
      for (const address of ['etu.suku@espoo.fi', 'https://etu.suku:sana@espoo.fi/']) {
        await page.evaluate(() => document.querySelector<HTMLInputElement>('.links [type=url]')?.select());
        await page.type(address);
        await page.press('Tab');
        await page.waitFor(() => document.querySelector('.wrong') !== null);
        assert.match(
          await page.evaluate(() => document.querySelector('.wrong')?.textContent ?? ''),
          /no user name or password/,
        );
        await page.press('Shift+Tab');
      }
      assert.deepEqual(await storedLinks(page), []);
      await page.evaluate(() => document.querySelector<HTMLElement>('.moves button:last-child')?.click());
      await page.waitFor(() => document.querySelectorAll('.links li').length === 0);
    });
  });
}
