import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { browserPath } from '@espoo-values/dev-tools/browsers';
import puppeteer, { type Browser as PuppeteerBrowser, type Page as PuppeteerPage } from 'puppeteer-core';
import type { Browser, LaunchOptions } from './browser.ts';
import { copyExtension } from './extension-copy.ts';
import { freshProfile } from './firefox-profile.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { environment, LOAD_TIMEOUT, openPage, requireExtension, START_TIMEOUT } from './puppeteer-page.ts';

/** Firefox gives each installation another one; a fixed one lets a test name the extension's pages. */
const UUID = 'b5e0c1de-7a5a-4c51-9d3e-6d2f0a4f7c11';

const SCHEME = 'layout.css.prefers-color-scheme.content-override';
const SCHEMES = { dark: 0, light: 1, forced: 1 };
/** 2: the reader's colours replace the page's; 0: only where the system has a contrast theme. */
const FORCED = 'browser.display.document_color_use';

export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const copy = await copyExtension(options);
  const profile = await freshProfile();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    userDataDir: profile.folder,
    executablePath: browserPath('firefox'),
    headless: true,
    // To tell of every request costs a third of what a page costs; those of an extension are few.
    networkEnabled: copy !== undefined,
    // Lets `openNewTab` reach Firefox's own window.
    args: copy === undefined ? [] : ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...preferences(options),
      ...(copy && {
        'extensions.webextensions.uuids': JSON.stringify({ [await readGeckoId(copy.folder)]: UUID }),
      }),
    },
    env: environment(options),
    defaultViewport: null,
    timeout: START_TIMEOUT,
    protocolTimeout: START_TIMEOUT,
  });
  if (copy !== undefined) await browser.installExtension(copy.folder);
  const root = copy && `moz-extension://${UUID}/`;
  const idle: PuppeteerPage[] = [];
  /** Firefox closes the tabs of an extension when that is updated, and puppeteer does not hear of it. */
  const takeIdle = async () => {
    const page = idle.pop();
    return page?.bringToFront().then(
      () => page,
      () => undefined,
    );
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: while one tab comes to the front, Firefox may never answer that it has made another. */
  const takeTab = () => {
    const tab = last.then(async () => (await takeIdle()) ?? (await browser.newPage()));
    last = tab.catch(() => undefined);
    return tab;
  };
  return {
    name: 'firefox',
    version: (await browser.version()).replace(/^.*\//, ''),
    puppeteer: browser,
    open: async (url, openOptions = {}) => openPage('firefox', await takeTab(), url, openOptions, idle),
    openNewTab: async (openOptions = {}) =>
      openPage('firefox', await openTab(browser, requireExtension(root)), undefined, openOptions),
    async prefer(colors) {
      for (const [name, value] of Object.entries({
        [SCHEME]: SCHEMES[colors],
        [FORCED]: colors === 'forced' ? 2 : 0,
      }))
        await inFirefoxWindow(browser, `Services.prefs.setIntPref('${name}', ${value})`);
    },
    extensionUrl: (path) => `${requireExtension(root)}${path}`,
    async close() {
      await browser.close();
      await Promise.all([profile.remove(), copy?.remove()]);
    },
  };
}

function preferences({ colorScheme = 'light', extension, language, proxy }: LaunchOptions) {
  const [host, port] = proxy?.split(':') ?? [];
  return {
    // A process for each page costs more than the page.
    'dom.ipc.processCount': 1,
    'dom.ipc.processPrelaunch.enabled': false,
    // A page that was left would be kept, and one of the extension hears of settings until it is gone.
    ...(extension === undefined ? {} : { 'browser.sessionhistory.max_total_viewers': 0 }),
    // What else the browser does about each page for its reader: a quarter of the page's cost.
    'browser.chrome.site_icons': false,
    'browser.translations.enable': false,
    'reader.parse-on-load.enabled': false,
    'layout.frame_rate': 20,
    [SCHEME]: SCHEMES[colorScheme],
    ...(language === undefined ? {} : { 'intl.accept_languages': language }),
    ...(proxy === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': host,
          'network.proxy.http_port': Number(port),
          'network.proxy.ssl': host,
          'network.proxy.ssl_port': Number(port),
          'network.proxy.allow_hijacking_localhost': true,
        }),
  };
}

/**
 * Opens a tab as Firefox's own "+" does: `about:newtab` as an address leads to Firefox's page, never to the extension's.
 *
 * @throws {Error} when the tab does not show a page of the extension in time
 */
async function openTab(browser: PuppeteerBrowser, root: string): Promise<PuppeteerPage> {
  const before = new Set(await browser.pages());
  const deadline = Date.now() + LOAD_TIMEOUT;
  let isOpened = false;
  while (Date.now() < deadline) {
    // An extension takes the new tab a moment after it was installed.
    if (!isOpened && String(await inFirefoxWindow(browser, 'AboutNewTab.newTabURL')).startsWith(root)) {
      await inFirefoxWindow(browser, 'BrowserCommands.openTab()');
      isOpened = true;
    }
    const tab = (await browser.pages()).find((page) => !before.has(page));
    // Asked in the page: puppeteer is not told of an address that a tab was opened with.
    const url = await tab?.evaluate('location.href').catch(() => undefined);
    if (tab !== undefined && typeof url === 'string' && url.startsWith(root)) return tab;
    await delay(50);
  }
  throw new Error(`Firefox's new tab showed no page of the extension (${root}) within ${LOAD_TIMEOUT} ms.`);
}

/** @throws {Error} when the manifest names none: Firefox loads no extension without */
async function readGeckoId(extension: string): Promise<string> {
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined)
    throw new Error(`${file} has no browser_specific_settings.gecko.id; build it for Firefox.`);
  return id;
}
