import { setTimeout as delay } from 'node:timers/promises';
import type { HTTPRequest, KeyInput, Page as PuppeteerPage } from 'puppeteer-core';
import { type LaunchOptions, type OpenOptions, type Page, TIME_ZONE } from './browser.ts';
import { functionText, middleOf, readRequests, readTrouble, splitKey, waitFor } from './page-functions.ts';
import { COLLECTOR } from './page-scripts.ts';

export const START_TIMEOUT = 120_000;
export const LOAD_TIMEOUT = 60_000;
const DEFAULT_VIEWPORT = { width: 1280, height: 800 };

/** The pages that have the collector of errors. */
const collecting = new WeakSet<PuppeteerPage>();
/** The viewport that each page was given last: to set the same again costs as much as half of a small page. */
const viewports = new WeakMap<PuppeteerPage, string>();

/**
 * A page as the tests see it, at an address when one is given.
 *
 * @param idle where the page is put when it is closed, to be opened again: that costs a third of a new one
 */
export async function openPage(
  engine: 'chromium' | 'firefox',
  native: PuppeteerPage,
  url: string | undefined,
  { viewport = DEFAULT_VIEWPORT, beforeScripts = [], isUsedOnce = false }: OpenOptions,
  idle?: PuppeteerPage[],
): Promise<Page> {
  if (collecting.has(native)) {
    await native.bringToFront();
    // An address with another fragment would be the same document still, and the same one keeps the state of its history.
    if (url === undefined || url.includes('#') || url === native.url()) await native.goto('about:blank');
  } else {
    native.setDefaultTimeout(LOAD_TIMEOUT);
    await native.evaluateOnNewDocument(COLLECTOR);
    collecting.add(native);
  }
  const requested: string[] = [];
  const keep = (request: HTTPRequest) => requested.push(request.url());
  native.on('request', keep);
  for (const script of beforeScripts) await native.evaluateOnNewDocument(script);
  // The mouse would stay where it was, and the scripts as well.
  let isAsNew = !isUsedOnce && beforeScripts.length === 0;

  const page: Page = {
    engine,
    puppeteer: native,
    async goto(address) {
      if (address.startsWith('moz-extension:')) await gotoUnawaited(native, address);
      else await native.goto(address);
    },
    async reload() {
      const address = await page.evaluate(() => location.href);
      if (address.startsWith('moz-extension:')) await gotoUnawaited(native, address);
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
      isAsNew = false;
      await native.bringToFront();
      await native.mouse.click(x, y);
    },
    async click(selector) {
      const { x, y } = await page.evaluate(middleOf, selector);
      await page.clickAt(x, y);
    },
    async setViewport({ width, height, scale = 1 }) {
      const wanted = { width, height, deviceScaleFactor: scale };
      if (viewports.get(native) === JSON.stringify(wanted)) return;
      await native.setViewport(wanted);
      viewports.set(native, JSON.stringify(wanted));
    },
    async screenshot(path, { fullPage = false } = {}) {
      // Chromium draws no page that lies behind another.
      await native.bringToFront();
      await native.screenshot({ path: path, fullPage });
    },
    consoleErrors: () => page.evaluate(readTrouble),
    // Firefox was told to keep still about requests.
    requests: () => (engine === 'firefox' ? page.evaluate(readRequests) : Promise.resolve([...requested])),
    async close() {
      native.off('request', keep);
      if (!isAsNew || !idle) return native.close();
      // A page of the extension hears of settings until it is gone.
      if (isOfExtension(native)) await native.goto('about:blank');
      idle.push(native);
    },
  };
  await page.setViewport(viewport);
  if (url !== undefined) await page.goto(url);
  return page;
}

/** The environment of a browser that is in the time zone of the options. */
export function environment({ timeZone = TIME_ZONE }: LaunchOptions): Record<string, string | undefined> {
  return { ...process.env, TZ: timeZone };
}

const isOfExtension = (native: PuppeteerPage) => /^(chrome|moz)-extension:/.test(native.url());

/** @throws {Error} when no extension was loaded, and so there is no address */
export function requireExtension(root: string | undefined): string {
  if (root === undefined) throw new Error('No extension was loaded: launch with { extension: folder }.');
  return root;
}

/**
 * Goes to an address and waits for a new document that is complete. Firefox shows an extension's page and yet may never say
 * that it has loaded; a new page's own `about:blank` may be replaced by another one meanwhile, which is not yet it.
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
