import { writeFile } from 'node:fs/promises';
import { startWebKit } from '@espoo-values/dev-tools/webkit-session';
import { remote, type Browser as Driver } from 'webdriverio';
import {
  type Browser,
  type LaunchOptions,
  type OpenOptions,
  type Page,
  TIME_ZONE,
  type Viewport,
} from './browser.ts';
import { functionText, middleOf, readRequests, readTrouble, splitKey, waitFor } from './page-functions.ts';

const LOAD_TIMEOUT = 60_000;
const DEFAULT_VIEWPORT = { width: 1280, height: 800 };

export async function launchWebKit(options: LaunchOptions): Promise<Browser> {
  for (const lacking of ['extension', 'language'] as const) {
    if (options[lacking]) throw new Error(`WebKit has no ${lacking}: leave the option out for it.`);
  }
  const { timeZone = TIME_ZONE, colorScheme = 'light', isShortOfMemory = false } = options;
  const session = await startWebKit({
    TZ: timeZone,
    // WebKitGTK asks the toolkit's theme what the reader prefers.
    GTK_THEME: colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
    ...(isShortOfMemory && { JSC_collectContinuously: '1' }),
  });
  let driver: Driver;
  try {
    driver = await remote({
      hostname: '127.0.0.1',
      port: session.port,
      path: '/',
      logLevel: 'error',
      capabilities: session.capabilities,
    });
    await driver.setTimeouts(undefined, LOAD_TIMEOUT, LOAD_TIMEOUT);
  } catch (error) {
    await session.stop();
    throw error;
  }
  let current = await driver.getWindowHandle();
  /** Windows of pages that were closed: the next page is opened in one of them, which is far quicker than a new one. */
  const idle = [current];
  /** A session has one current window. Switching to the one it is in already would stop its animation frames. */
  const switchTo = async (handle: string): Promise<void> => {
    if (handle === current) return;
    await driver.switchToWindow(handle);
    current = handle;
  };
  return {
    name: 'webkit',
    version: String(driver.capabilities.browserVersion),
    async open(url, pageOptions = {}) {
      // A window and not a tab: WebKit draws none that lies behind another.
      const handle = idle.pop() ?? (await driver.createWindow('window')).handle;
      const front = () => switchTo(handle);
      const close = async () => {
        await front();
        await driver.navigateTo('about:blank');
        idle.push(handle);
      };
      return openPage(driver, { front, close }, url, pageOptions);
    },
    openNewTab() {
      return Promise.reject(new Error('WebKit loads no extension.'));
    },
    prefer() {
      return Promise.reject(new Error('WebKit keeps the scheme that it was started with.'));
    },
    extensionUrl() {
      throw new Error('WebKit loads no extension.');
    },
    async close() {
      await driver.deleteSession().catch(() => undefined); // a browser that crashed has none
      await session.stop();
    },
  };
}

async function openPage(
  driver: Driver,
  { front, close }: { front: () => Promise<void>; close: () => Promise<void> },
  url: string | undefined,
  { viewport = DEFAULT_VIEWPORT, beforeScripts = [] }: OpenOptions,
): Promise<Page> {
  if (beforeScripts.length > 0) {
    throw new Error(
      'WebKit takes no scripts before a page’s own: let the server add them, serveSite({ scripts }).',
    );
  }
  let wanted: Viewport = viewport;

  const page: Page = {
    engine: 'webkit',
    async goto(address) {
      await front();
      await driver.navigateTo(address);
    },
    async reload() {
      await front();
      await driver.refresh();
    },
    async evaluate(fn, ...args) {
      await front();
      const script = `const done = arguments[1];
        Promise.resolve().then(() => ${functionText(fn)}(...arguments[0]))
          .then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + (error?.stack ?? '') }));`;
      const { value, error } = (await driver.executeAsyncScript(script, [args])) as {
        value: never;
        error?: string;
      };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    waitFor: (fn, timeout) => waitFor(page, fn, timeout),
    async press(combination) {
      await front();
      const { modifiers, key } = splitKey(combination);
      await driver.keys([...modifiers, key]);
    },
    async type(text) {
      await front();
      // One after the other: all down at once, a letter that comes twice would be pressed once.
      const keys = driver.action('key');
      for (const letter of text) keys.down(letter).up(letter);
      await keys.perform();
    },
    async clickAt(x, y) {
      await front();
      await driver.action('pointer').move({ x, y }).down().up().perform();
    },
    async click(selector) {
      const { x, y } = await page.evaluate(middleOf, selector);
      await page.clickAt(x, y);
    },
    async setViewport(next) {
      wanted = next;
      await front();
      await resize(driver, page, next);
    },
    async screenshot(path, { fullPage = false } = {}) {
      await front();
      // WebKit pictures the viewport alone.
      if (fullPage) {
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await resize(driver, page, { ...wanted, height: Math.max(height, wanted.height) });
      }
      const picture = await driver.takeScreenshot();
      if (fullPage) await resize(driver, page, wanted);
      await writeFile(path, picture, 'base64');
    },
    consoleErrors: () => page.evaluate(readTrouble),
    requests: () => page.evaluate(readRequests),
    close,
  };
  await page.setViewport(viewport);
  if (url !== undefined) await page.goto(url);
  return page;
}

/** Sizes the window such that the page in it has the size. */
async function resize(driver: Driver, page: Page, { width, height }: Viewport): Promise<void> {
  const inner = () => page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const now = await inner();
    if (now.width === width && now.height === height) return;
    const frame = await driver.getWindowRect();
    await driver.setWindowRect(
      null,
      null,
      frame.width + width - now.width,
      frame.height + height - now.height,
    );
    await page.waitFor(`innerWidth === ${width} && innerHeight === ${height}`, 2000).catch(() => undefined);
  }
  const { width: gotWidth, height: gotHeight } = await inner();
  if (gotWidth === width && gotHeight === height) return;
  throw new Error(`WebKit’s window took the size ${gotWidth}×${gotHeight} and not ${width}×${height}.`);
}
