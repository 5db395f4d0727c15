import type { Browser } from 'webextension-polyfill';

/**
 * The extension's interface to its browser, as promises: `browser` in Firefox, `chrome` in the others, where Manifest V3 made
 * it answer with promises too. The new tab does without the polyfill, which would cost each one of them.
 */
export const api = ((globalThis as { browser?: unknown }).browser ??
  (globalThis as { chrome?: unknown }).chrome) as Browser;
