import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from '../../../support/axe.ts';
import type { Page } from '../../../support/engines.ts';
import { EXTENSION_BROWSERS } from '../../../support/extension.ts';
import { storeSettings } from '../../../support/extension-settings.ts';
import { untilIs } from '../../../support/until.ts';
import {
  focused,
  hear,
  openOptions,
  said,
  storedLinks,
  undo,
  untilFocused,
  untilHeard,
  untilStored,
} from './page.ts';

/** Opens a row for a new link, whose name has the focus then. */
async function addLink(page: Page) {
  await page.evaluate(() => document.querySelector<HTMLElement>('#add-link')?.focus());
  await page.press('Enter');
  await untilFocused(page, /-title$/);
}

/** Removes all links that are stored, and waits until only so many rows are left. */
async function removeStoredLinks(page: Page, left = 0) {
  await storeSettings(page, { links: [] });
  await page.waitFor(`document.querySelectorAll('.links li').length === ${left}`);
}

/** Removes the first link. */
const remove = async (page: Page) => {
  await page.evaluate(() => document.querySelector<HTMLElement>('[title^="Remove"]')?.focus());
  await page.press('Enter');
};

/** What stands in the fields of the links, one after the other. */
const fields = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.links input')].map(({ value }) => value),
  );

for (const engine of EXTENSION_BROWSERS) {
  describe(`the links of the options page in ${engine}`, () => {
    const options = openOptions(engine);

    it('takes links by keyboard: adds, corrects, saves, moves and removes them, with the focus where the hand is', async () => {
      const page = options();
      const write = async (title: string, url: string) => {
        await page.type(title);
        await page.press('Tab');
        await page.type(url);
      };
      await addLink(page);
      await write('One', 'one.example');
      assert.deepEqual(await storedLinks(page), []);
      await page.press('Enter');
      await untilStored(page, 'One https://one.example');
      await untilFocused(page, /-url$/);
      await untilIs(() => said(page), 'Saved.');
      await addLink(page);
      await write('Two', 'ftp://two.example/');
      await page.press('Tab');
      await untilFocused(page, /-save$/);
      assert.equal(await page.evaluate(() => document.querySelector('[aria-invalid]') === null), true);
      await page.press('Enter');
      await page.waitFor(() => document.querySelector('[aria-invalid=true]') !== null);
      await untilFocused(page, /-url$/);
      await assertAccessible(page);
      assert.deepEqual(await storedLinks(page), ['One https://one.example']);
      await page.evaluate(() => document.querySelector<HTMLInputElement>('[aria-invalid=true]')?.select());
      await page.type('https://two.example/');
      await page.waitFor(() => document.querySelector('.wrong') === null);
      await page.press('Tab');
      await page.press('Enter');
      await untilStored(page, 'One https://one.example', 'Two https://two.example/');
      await untilFocused(page, /-title$/);

      await page.evaluate(() => document.querySelector<HTMLElement>('li:last-child .moves button')?.focus());
      await untilFocused(page, 'Move up: Two, 2 of 2');
      await page.press('Enter');
      await untilStored(page, 'Two https://two.example/', 'One https://one.example');
      await untilIs(() => said(page), 'Two, 1 of 2.');
      // At the end the button stays, and does no more.
      await untilFocused(page, 'Move up: Two, 1 of 2');
      await page.press('Enter');
      await page.press('Tab');
      await untilFocused(page, 'Move down: Two, 1 of 2');
      await page.press('Tab');
      await page.press('Enter');
      await untilStored(page, 'One https://one.example');
      await untilFocused(page, /-title$/);
      await untilIs(() => said(page), /^Removed: Two\.\s+Undo$/);
      await remove(page);
      await untilStored(page);
      await untilFocused(page, 'add-link');
    });

    it('removes one link however long the key is held, and brings it back', async () => {
      const page = options();
      const links = ['One', 'Two', 'Three'].map((title) => ({ title, url: `https://${title}.example/` }));
      await storeSettings(page, { links });
      await page.waitFor(() => document.querySelectorAll('.links li').length === 3);
      await page.evaluate(() => document.querySelector<HTMLElement>('[title="Remove: Two"]')?.focus());
      for (let repeat = 0; repeat < 3; repeat++) await page.puppeteer?.keyboard.down('Enter');
      await page.puppeteer?.keyboard.up('Enter');
      await untilStored(page, 'One https://One.example/', 'Three https://Three.example/');
      assert.equal(
        await page.evaluate(() => document.activeElement?.closest('[role=group]')?.ariaLabel),
        'Link 2: Three',
      );
      await untilIs(() => said(page), /^Removed: Two\./);
      assert.match(await focused(page), /-title$/);
      await undo(page);
      await untilStored(page, ...links.map(({ title, url }) => `${title} ${url}`));
      await untilIs(() => said(page), 'The change was undone.');
      assert.equal(
        await page.evaluate(() => document.activeElement?.closest('[role=group]')?.ariaLabel),
        'Link 2: Two',
      );
      await removeStoredLinks(page);
    });

    it('names the group of each link, and says when there is room for no more', async () => {
      const page = options();
      const links = Array.from({ length: 23 }, (_, index) => ({
        title: `Link ${index}`,
        url: `https://a${index}.example/`,
      }));
      await storeSettings(page, { links });
      await page.waitFor(() => document.querySelectorAll('.links li').length === 23);
      await addLink(page);
      assert.equal(
        await page.evaluate(() => document.activeElement?.closest('[role=group]')?.ariaLabel),
        'New link',
      );
      await page.press('Tab');
      await page.type('last.example');
      await page.press('Enter');
      await untilIs(() => said(page), 'Saved. You can have up to 24 links.');
      await page.evaluate(() => document.querySelector<HTMLElement>('#add-link')?.focus());
      await page.press('Enter');
      await untilIs(() => said(page), 'You can have up to 24 links.');
      await untilFocused(page, 'add-link');
      await removeStoredLinks(page);
    });

    it('gives a link without a name that of its server, and says each time what is wrong in its address', async () => {
      const page = options();
      await addLink(page);
      await page.press('Tab');
      await hear(page, '[role=status]');
      await page.type('ftp://nameless.example/');
      await page.press('Enter');
      await untilIs(() => said(page), /^an address must begin/);
      assert.match(await focused(page), /-url$/);
      assert.equal(await page.evaluate(() => document.querySelectorAll('.wrong').length), 1);
      await page.press('Enter');
      await untilHeard(page, /^an address/, 2);
      // The focus comes to the field, which has the error as its description: the page says no more.
      await page.press('Tab');
      await page.press('Enter');
      await untilFocused(page, /-url$/);
      assert.equal(await said(page), '');
      await page.evaluate(() => document.querySelector<HTMLInputElement>('.links [type=url]')?.select());
      await page.type('nameless.example');
      await page.press('Enter');
      await untilStored(page, 'nameless.example https://nameless.example');
      await removeStoredLinks(page);
    });

    it('keeps what is half-written while another tab changes the links, in the very field too', async () => {
      const page = options();
      await addLink(page);
      await page.type('Mine');
      await page.press('Tab');
      await page.type('mine.exa');
      await storeSettings(page, { links: [{ title: 'Theirs', url: 'https://theirs.example/' }] });
      await page.waitFor(() => document.querySelectorAll('.links li').length === 2);
      assert.deepEqual(await fields(page), ['Theirs', 'https://theirs.example/', 'Mine', 'mine.exa']);
      await page.type('mple');
      await page.press('Enter');
      await untilStored(page, 'Theirs https://theirs.example/', 'Mine https://mine.example');
      // A saved link that is being rewritten, and goes elsewhere meanwhile, is a new one then.
      await page.evaluate(() => document.querySelector<HTMLInputElement>('li:last-child input')?.select());
      await page.type('Mine own');
      await removeStoredLinks(page, 1);
      assert.deepEqual(await fields(page), ['Mine own', 'https://mine.example']);
      await page.evaluate(() => document.querySelector<HTMLElement>('.links [id$=-cancel]')?.click());
      await untilFocused(page, 'add-link');
      await page.waitFor(() => document.querySelectorAll('.links li').length === 0);
      await untilStored(page);
    });

    it('says that a link could not be kept, and has it still there to be saved', async () => {
      const page = options();
      await page.evaluate(() => Object.assign(window, { isFull: true }));
      await addLink(page);
      await page.type('Mine');
      await page.press('Tab');
      await page.type('mine.example');
      await page.press('Enter');
      await page.waitFor(
        () => document.querySelector('[role=status]')?.textContent?.includes('Could not') === true,
      );
      assert.deepEqual(await fields(page), ['Mine', 'https://mine.example']);
      await page.evaluate(() => Object.assign(window, { isFull: false }));
      await page.evaluate(() => document.querySelector<HTMLElement>('.links [id$=-save]')?.click());
      await untilStored(page, 'Mine https://mine.example');
      await removeStoredLinks(page);
    });

    it('takes no address with a name before the server, such as one of a mailbox', async () => {
      const page = options();
      await addLink(page);
      await page.type('Mail');
      await page.press('Tab');
      for (const address of ['etu.suku@espoo.fi', 'https://etu.suku:sana@espoo.fi/']) {
        await page.evaluate(() => document.querySelector<HTMLInputElement>('.links [type=url]')?.select());
        await page.type(address);
        await page.press('Enter');
        await page.waitFor(() => document.querySelector('.wrong') !== null);
        assert.match(
          await page.evaluate(() => document.querySelector('.wrong')?.textContent ?? ''),
          /no user name or password/,
        );
      }
      assert.deepEqual(await storedLinks(page), []);
      await page.evaluate(() => document.querySelector<HTMLElement>('.links [id$=-cancel]')?.click());
      await page.waitFor(() => document.querySelectorAll('.links li').length === 0);
    });
  });
}
