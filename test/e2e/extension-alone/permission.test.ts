import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from '../../support/engines.ts';
import { quietBrowser } from '../../support/extension.ts';
import { storeSettings } from '../../support/extension-settings.ts';
import { inFirefoxWindow } from '../../support/firefox-window.ts';
import { until } from '../../support/until.ts';

/** Waits until the browser says that the permission is given, or that it is not. */
const untilGiven = (page: Page, isGiven: boolean) =>
  until(`the permission is ${isGiven ? 'given' : 'given back'}`, async () => {
    const permissions = ['topSites'];
    const ask = (what: object) => (globalThis as any).browser.permissions.contains(what) as boolean;
    return (await page.evaluate(ask, { permissions })) === isGiven;
  });

// Firefox alone can be told to say yes by itself; the other browser's question no test can answer.
describe('the real permission in Firefox', () => {
  const quiet = quietBrowser('firefox');

  it('comes with the switch, and goes without a click when the list is off', async () => {
    const browser = quiet();
    assert.ok(browser.puppeteer);
    await inFirefoxWindow(
      browser.puppeteer,
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
    );
    const page = await browser.open(browser.extensionUrl('options.html'));
    await page.waitFor(() => document.querySelector('#mostVisited') !== null);
    const isListed = () =>
      page.evaluate(
        async () => (await (globalThis as any).browser.storage.sync.get('mostVisited')).mostVisited,
      );
    const switchOn = async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('#mostVisited')?.focus());
      await page.press(' ');
      await untilGiven(page, true);
      await page.waitFor(() => document.querySelector('[role=status]')?.textContent !== '');
      assert.equal(await isListed(), true);
    };
    await switchOn();
    // As another device does by the browser's sync.
    await storeSettings(page, { mostVisited: false });
    await untilGiven(page, false);
    assert.deepEqual(await page.consoleErrors(), []);

    // What was switched off while no page was open is learnt when the settings are opened.
    await switchOn();
    await page.goto('about:blank');
    const tab = await browser.open(browser.extensionUrl('popup.html'));
    await storeSettings(tab, { mostVisited: false });
    await untilGiven(tab, true);
    await page.goto(browser.extensionUrl('options.html'));
    await untilGiven(tab, false);

    // An open new tab gives it back too.
    await switchOn();
    await page.goto('about:blank');
    const newTab = await browser.open(browser.extensionUrl('newtab.html'));
    await newTab.waitFor(() => document.querySelector('time') !== null);
    await storeSettings(tab, { mostVisited: false });
    await untilGiven(tab, false);
    assert.deepEqual(await newTab.consoleErrors(), []);
    for (const each of [newTab, tab, page]) await each.close();
  });
});
