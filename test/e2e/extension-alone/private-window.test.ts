import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import type { Browser, Page } from '../../support/engines.ts';
import { quietBrowser } from '../../support/extension.ts';
import { setSettings, storeSettings } from '../../support/extension-settings.ts';
import { allowInPrivateWindows, openPrivateNewTab } from '../../support/private-window.ts';
import { shownElements } from '../../support/shown.ts';

const LINKS = [{ title: 'Intranät', url: 'https://intra.example/' }];

/** Everything that the extension keeps, as a page of an ordinary window finds it. */
async function kept(browser: Browser): Promise<unknown> {
  const page = await browser.open(browser.extensionUrl('popup.html'));
  await page.waitFor(() => document.querySelector('footer') !== null);
  const all = await page.evaluate(async () => {
    const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
    return [await storage.sync.get(null), await storage.local.get(null), Object.entries(localStorage)];
  });
  await page.close();
  return all;
}

const isPrivate = (page: Page) =>
  page.evaluate(() => {
    const { extension } = (globalThis as any).browser ?? (globalThis as any).chrome;
    return extension.inIncognitoContext as boolean;
  });

async function prepare(browser: Browser) {
  await allowInPrivateWindows(browser);
  await setSettings(browser, { language: 'sv', theme: 'dark', links: LINKS });
}

describe('a private window', () => {
  const firefox = quietBrowser('firefox');
  const chromium = quietBrowser('chromium');

  it('of Firefox has the value in its new tab, by the settings of the others, and leaves nothing behind', async () => {
    const browser = firefox();
    await prepare(browser);
    const before = await kept(browser);
    const page = await openPrivateNewTab(browser);
    assert.equal(await isPrivate(page), true);
    await page.waitFor(() => document.querySelector('.links a')?.textContent === 'Intranät');
    assert.equal(await page.evaluate(() => document.documentElement.dataset['theme'] === 'dark'), true);
    const [shown] = await shownElements(page);
    assert.equal(shown?.titles[0], builtInEdition.translations.sv.values.items[3]?.title);
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=toolbar] button')?.click());
    assert.deepEqual(await page.consoleErrors(), []);
    assert.deepEqual(await kept(browser), before);

    // What is set there is set: as in every other window.
    await storeSettings(page, { language: 'en' });
    const other = await browser.open(browser.extensionUrl('newtab.html'));
    await other.waitFor(() => document.documentElement.lang === 'en');
    await page.close();
    const second = await openPrivateNewTab(browser);
    await second.waitFor(() => document.documentElement.lang === 'en');
    for (const each of [second, other]) await each.close();
  });

  it('of Chromium has the browser’s own new tab, though the extension is allowed there', async () => {
    const browser = chromium();
    await prepare(browser);
    const before = await kept(browser);
    const page = await openPrivateNewTab(browser);
    assert.match(await page.evaluate(() => location.href), /^chrome:/);
    await assert.rejects(page.goto(browser.extensionUrl('newtab.html')), /ERR_BLOCKED_BY_CLIENT/);
    assert.deepEqual(await kept(browser), before);
    await page.close();
  });
});
