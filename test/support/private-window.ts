import type { Browser as PuppeteerBrowser, Page as PuppeteerPage } from 'puppeteer-core';
import { CHROMIUM_ID, FIREFOX_ID } from '@espoo-values/extension/build/ids.ts';
import type { Browser, Page } from './browser.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { openPage } from './puppeteer-page.ts';
import { until } from './until.ts';

/** Firefox's private window, once there is one. */
const PRIVATE = `[...Services.wm.getEnumerator('navigator:browser')].find((each) => PrivateBrowsingUtils.isWindowPrivate(each))`;

/** Lets the extension into private windows, as its reader does on the page of extensions. */
export async function allowInPrivateWindows(browser: Browser): Promise<void> {
  const native = nativeOf(browser);
  if (browser.name === 'firefox') {
    await inFirefoxWindow(
      native,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.add('${FIREFOX_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        await (await AddonManager.getAddonByID('${FIREFOX_ID}')).reload();
      })()`,
    );
    return;
  }
  const page = await native.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${CHROMIUM_ID}', incognitoAccess: true })`,
  );
  // One that a test has loaded stays switched off after that.
  await until('the extension is on again, and allowed in private windows', async () => {
    await page.evaluate(`chrome.management.setEnabled('${CHROMIUM_ID}', true)`).catch(() => undefined);
    return page.evaluate(`chrome.developerPrivate.getExtensionInfo('${CHROMIUM_ID}')
      .then(({ state, incognitoAccess }) => state === 'ENABLED' && incognitoAccess.isActive)`);
  });
  await page.close();
}

/** A new tab in a private window, as its reader opens it, with whatever the browser shows there. */
export async function openPrivateNewTab(browser: Browser): Promise<Page> {
  const native = nativeOf(browser);
  if (browser.name !== 'firefox') {
    const page = await (await native.createBrowserContext()).newPage();
    await page.goto('chrome://newtab/');
    return openPage('chromium', page, undefined, {});
  }
  if (!(await inFirefoxWindow(native, `!!${PRIVATE}`)))
    await inFirefoxWindow(native, `void OpenBrowserWindow({ private: true })`);
  await until('the private window is there', () =>
    inFirefoxWindow(native, `!!${PRIVATE}?.gBrowserInit?.delayedStartupFinished`),
  );
  const before = new Set(await native.pages());
  await inFirefoxWindow(native, `${PRIVATE}.BrowserCommands.openTab()`);
  let address: unknown;
  await until('the private tab has an address', async () => {
    address = await inFirefoxWindow(native, `${PRIVATE}.gBrowser.selectedBrowser.currentURI.spec`);
    return address !== 'about:blank';
  });
  // Firefox lets nobody drive its own page for private windows.
  if (!String(address).startsWith('moz-extension:'))
    throw new Error(`The private tab shows ${String(address)}, and no page of an extension.`);
  let pages: PuppeteerPage[] = [];
  await until('the private tab is among the pages', async () => {
    pages = (await native.pages()).filter((each) => !before.has(each));
    return pages.length > 0;
  });
  return openPage('firefox', pages[0] as PuppeteerPage, undefined, {});
}

function nativeOf(browser: Browser): PuppeteerBrowser {
  if (!browser.puppeteer) throw new Error(`${browser.name} has no private windows here.`);
  return browser.puppeteer;
}
