import { browserPath, CHROMIUM_FLAGS } from '@espoo-values/dev-tools/browsers';
import puppeteer, { type Page as PuppeteerPage } from 'puppeteer-core';
import type { Browser, LaunchOptions, OpenOptions } from './browser.ts';
import { copyExtension } from './extension-copy.ts';
import { environment, openPage, requireExtension, START_TIMEOUT } from './puppeteer-page.ts';

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const copy = await copyExtension(options);
  const { isWhole, keepsLeftPages } = options;
  // The shell takes no extension, and keeps no page that was left.
  const needsWhole = copy !== undefined || keepsLeftPages === true || isWhole === true;
  const browser = await puppeteer.launch({
    executablePath: browserPath(needsWhole ? 'chromium' : 'chromiumShell'),
    headless: needsWhole || 'shell',
    pipe: true,
    enableExtensions: copy !== undefined,
    args: [...CHROMIUM_FLAGS, '--hide-scrollbars', ...flags(options)],
    env: environment(options),
    defaultViewport: null,
    timeout: START_TIMEOUT,
    protocolTimeout: START_TIMEOUT,
  });
  const root = copy && `chrome-extension://${await browser.installExtension(copy.folder)}/`;
  const idle: PuppeteerPage[] = [];
  let colors: 'light' | 'dark' | 'forced' = options.colorScheme ?? 'light';
  const newPage = async () => {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: colors === 'dark' ? 'dark' : 'light' },
        { name: 'forced-colors', value: colors === 'forced' ? 'active' : 'none' },
      ],
    });
    return page;
  };
  const open = async (url?: string, openOptions: OpenOptions = {}) =>
    openPage('chromium', idle.pop() ?? (await newPage()), url, openOptions, idle);
  return {
    name: 'chromium',
    version: (await browser.version()).replace(/^.*\//, ''),
    puppeteer: browser,
    open,
    openNewTab(openOptions = {}) {
      requireExtension(root);
      // In a tab that has shown nothing before, as the reader's.
      return newPage().then((page) => openPage('chromium', page, 'chrome://newtab/', openOptions));
    },
    async prefer(wanted) {
      if (wanted === colors) return;
      colors = wanted;
      for (const page of idle.splice(0)) await page.close();
    },
    extensionUrl: (path) => `${requireExtension(root)}${path}`,
    async close() {
      await browser.close();
      await copy?.remove();
    },
  };
}

function flags({ proxy, language, keepsLeftPages }: LaunchOptions): string[] {
  // Pages that are left would keep a process each, and each page would get new surroundings: both cost as much as the page.
  const unwanted = [...(keepsLeftPages === true ? [] : ['BackForwardCache']), 'RenderDocument'];
  return [
    `--disable-features=${unwanted.join(',')}`,
    // Not even this machine is reached past it.
    ...(proxy === undefined ? [] : [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>']),
    ...(language === undefined ? [] : [`--lang=${language}`, `--accept-lang=${language}`]),
  ];
}
