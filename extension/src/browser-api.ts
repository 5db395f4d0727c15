import type { Browser } from 'webextension-polyfill';

const global = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

/**
 * The browser's own functions for extensions. Firefox has them as `browser`, Chromium as `chrome`; in what is used of them
 * here both have long answered with promises, so that nothing has to be laid over them.
 */
export const browser: Browser = global.browser ?? global.chrome;
