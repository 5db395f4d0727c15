import { fileURLToPath } from 'node:url';
import type { Browser } from './engines.ts';

/** The browsers that the extension is for, with the folder of its build for each. */
export const EXTENSION_BUILDS = {
  chromium: fileURLToPath(new URL('../../extension/.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../extension/.output/firefox-mv3', import.meta.url)),
} as const;

export type ExtensionBrowser = keyof typeof EXTENSION_BUILDS;

export const EXTENSION_BROWSERS = Object.keys(EXTENSION_BUILDS) as ExtensionBrowser[];

/** The address that a new tab of the browser itself goes to. */
export const NEW_TAB: Record<ExtensionBrowser, string> = { chromium: 'chrome://newtab/', firefox: 'about:newtab' };

/** The extension's pages. */
export const PAGES = ['newtab.html', 'popup.html', 'options.html'] as const;

export const addressOf = (browser: Browser, page: (typeof PAGES)[number]) => browser.extensionUrl(page);
