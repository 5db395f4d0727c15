import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { browserPath } from '@espoo-values/dev-tools/browsers';
import { CHROMIUM_FLAGS } from '@espoo-values/dev-tools/chromium-flags';
import puppeteer, {
  type Browser as PuppeteerBrowser,
  type KeyInput,
  type Page as PuppeteerPage,
} from 'puppeteer-core';
import type { Browser, LaunchOptions, OpenOptions, Page } from './browser.ts';
import { copyExtension } from './extension-copy.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { functionText, middleOf, readTrouble, splitKey, waitFor } from './page-functions.ts';
import { COLLECTOR } from './page-scripts.ts';

const START_TIMEOUT = 120_000;
const LOAD_TIMEOUT = 60_000;
const DEFAULT_VIEWPORT = { width: 1280, height: 800 };

/** Firefox gives each installation another one; a fixed one lets a test name the extension's pages. */
const FIREFOX_UUID = 'b5e0c1de-7a5a-4c51-9d3e-6d2f0a4f7c11';

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { language } = options;
  const extension = await prepareExtension(options);
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: extension !== undefined,
    args: [
      ...CHROMIUM_FLAGS,
      '--hide-scrollbars',
      // Not even this machine is reached past it.
      ...(options.proxy === undefined
        ? []
        : [`--proxy-server=http://${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
      ...(language === undefined ? [] : [`--lang=${language}`, `--accept-lang=${language}`]),
    ],
    env: environment(options),
    defaultViewport: null,
    timeout: START_TIMEOUT,
    protocolTimeout: START_TIMEOUT,
  });
  let root: string | undefined;
  if (extension !== undefined)
    root = `chrome-extension://${await browser.installExtension(extension.folder)}/`;
  return wrapBrowser('chromium', browser, { root, remove: extension?.remove }, async (page) => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: options.colorScheme ?? 'light' },
        { name: 'forced-colors', value: options.forcedColors === true ? 'active' : 'none' },
      ],
    });
    if (options.scriptEnabled === false) await page.setJavaScriptEnabled(false);
  });
}

export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { language } = options;
  const extension = await prepareExtension(options);
  const geckoId = extension === undefined ? undefined : await readGeckoId(extension.folder);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: true,
    // Lets `openNewTab` reach Firefox's own window.
    args: extension === undefined ? [] : ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      'javascript.enabled': options.scriptEnabled !== false,
      // 2: always; the colours are then the system's.
      ...(options.forcedColors === true ? { 'browser.display.document_color_use': 2 } : {}),
      ...(options.proxy === undefined ? {} : proxyPreferences(options.proxy)),
      ...(language === undefined ? {} : { 'intl.accept_languages': language }),
      ...(geckoId === undefined
        ? {}
        : { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: FIREFOX_UUID }) }),
    },
    env: environment(options),
    defaultViewport: null,
    timeout: START_TIMEOUT,
    protocolTimeout: START_TIMEOUT,
  });
  if (extension !== undefined) await browser.installExtension(extension.folder);
  const root = extension === undefined ? undefined : `moz-extension://${FIREFOX_UUID}/`;
  return wrapBrowser('firefox', browser, { root, remove: extension?.remove }, () => Promise.resolve());
}

function proxyPreferences(proxy: string) {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

async function wrapBrowser(
  name: 'chromium' | 'firefox',
  browser: PuppeteerBrowser,
  extension: { root: string | undefined; remove: (() => Promise<void>) | undefined },
  prepare: (page: PuppeteerPage) => Promise<void>,
): Promise<Browser> {
  return {
    name,
    version: (await browser.version()).replace(/^.*\//, ''),
    puppeteer: browser,
    async open(url, options = {}) {
      const page = await browser.newPage();
      await prepare(page);
      return openPage(name, page, url, options);
    },
    async openNewTab(options = {}) {
      const root = requireExtension(extension.root);
      if (name === 'firefox') {
        return openPage(name, await openFirefoxTab(browser, root), undefined, options);
      }
      const page = await browser.newPage();
      await prepare(page);
      return openPage(name, page, 'chrome://newtab/', options);
    },
    extensionUrl: (path) => `${requireExtension(extension.root)}${path}`,
    async close() {
      await browser.close();
      await extension.remove?.();
    },
  };
}

/** A page as the tests see it, at an address when one is given. */
export async function openPage(
  engine: 'chromium' | 'firefox',
  native: PuppeteerPage,
  url: string | undefined,
  { viewport = DEFAULT_VIEWPORT, beforeScripts = [] }: OpenOptions,
): Promise<Page> {
  const requested: string[] = [];
  native.on('request', (request) => requested.push(request.url()));
  native.setDefaultTimeout(LOAD_TIMEOUT);
  for (const script of [COLLECTOR, ...beforeScripts]) await native.evaluateOnNewDocument(script);

  const page: Page = {
    puppeteer: native,
    async goto(address) {
      // Firefox shows an extension's page and yet may never say that it has loaded.
      if (engine === 'firefox' && address.startsWith('moz-extension:')) {
        await gotoUnawaited(native, address);
      } else {
        await native.goto(address);
      }
    },
    async reload() {
      const address = await page.evaluate(() => location.href);
      if (engine === 'firefox' && address.startsWith('moz-extension:')) await gotoUnawaited(native, address);
      else await native.reload();
    },
    async evaluate(fn, ...args) {
      // As text on purpose: puppeteer then needs no eval in the page, which a policy would forbid.
      const call = `${functionText(fn)}(...${JSON.stringify(args)})`;
      return (await native.evaluate(call)) as never;
    },
    waitFor: (fn, timeout) => waitFor(page, fn, timeout),
    async press(combination) {
      const { modifiers, key } = splitKey(combination);
      await native.bringToFront();
      for (const modifier of modifiers) await native.keyboard.down(modifier as KeyInput);
      await native.keyboard.press(key as KeyInput);
      for (const modifier of modifiers.toReversed()) await native.keyboard.up(modifier as KeyInput);
    },
    async type(text) {
      await native.bringToFront();
      await native.keyboard.type(text);
    },
    async clickAt(x, y) {
      await native.bringToFront();
      await native.mouse.click(x, y);
    },
    async click(selector) {
      const { x, y } = await page.evaluate(middleOf, selector);
      await page.clickAt(x, y);
    },
    setViewport: ({ width, height, scale = 1 }) =>
      native.setViewport({ width, height, deviceScaleFactor: scale }),
    async screenshot(path, { fullPage = false } = {}) {
      // Chromium draws no page that lies behind another.
      await native.bringToFront();
      await native.screenshot({ path: path, fullPage });
    },
    consoleErrors: () => page.evaluate(readTrouble),
    requests: () => Promise.resolve([...requested]),
    close: () => native.close(),
  };
  await page.setViewport(viewport);
  if (url !== undefined) await page.goto(url);
  return page;
}

async function prepareExtension({ extension, extensionScripts = [] }: LaunchOptions) {
  return extension === undefined ? undefined : copyExtension(extension, extensionScripts);
}

function requireExtension(root: string | undefined): string {
  if (root === undefined) throw new Error('No extension was loaded: launch with { extension: folder }.');
  return root;
}

/**
 * Opens a tab as Firefox's own "+" does: `about:newtab` as an address leads to Firefox's page, never to the extension's.
 *
 * @throws {Error} when the tab does not show a page of the extension in time
 */
async function openFirefoxTab(browser: PuppeteerBrowser, root: string): Promise<PuppeteerPage> {
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

/**
 * Goes to an address and waits for a new document that is complete. A new page’s own `about:blank` may be replaced by
 * another one meanwhile, which is not yet it.
 */
async function gotoUnawaited(native: PuppeteerPage, address: string): Promise<void> {
  await native.evaluate('window.__leaving = true');
  native.goto(address).catch(() => undefined);
  const deadline = Date.now() + LOAD_TIMEOUT;
  while (Date.now() < deadline) {
    const arrived = await native
      .evaluate(`!window.__leaving && location.href !== 'about:blank' && document.readyState === 'complete'`)
      .catch(() => false); // between two documents
    if (arrived === true) return;
    await delay(50);
  }
  throw new Error(`${address} did not load within ${LOAD_TIMEOUT} ms.`);
}

function environment({ timeZone }: LaunchOptions): Record<string, string | undefined> {
  return { ...process.env, ...(timeZone === undefined ? {} : { TZ: timeZone }) };
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
