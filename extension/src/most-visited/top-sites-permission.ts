import { browser } from 'wxt/browser';

/*
 * The one permission that is asked for only when it is needed: to know the sites visited most.
 */

const TOP_SITES = { permissions: ['topSites' as const] };

/** Whether it is given. Never rejects. */
export function hasTopSites(): Promise<boolean> {
  return browser.permissions.contains(TOP_SITES).catch(() => false);
}

/** Asks for it, which browsers allow inside a click only. Never rejects: an answer that cannot be had is no. */
export function askForTopSites(): Promise<boolean> {
  return browser.permissions.request(TOP_SITES).catch(() => false);
}

/** Gives it back. Never rejects. */
export async function giveTopSitesBack(): Promise<void> {
  await browser.permissions.remove(TOP_SITES).catch(() => false);
}

/** Calls `listener` whenever it may have been given or taken, here or in the browser's own settings. */
export function onTopSitesChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
