import { browser } from 'wxt/browser';
import type { Link } from './settings/link.ts';
import { withReadableTitles } from './site-titles.ts';

/*
 * The sites visited most, and the one permission that is asked for only when it is needed: to know them.
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

/** How long storage may take to tell what was written, in milliseconds. */
const SETTLING = 500;

/** Gives it back where it is not needed: whoever has switched the list off, here, elsewhere, or by a policy. Never rejects. */
export async function settleTopSites(isNeeded: () => boolean): Promise<void> {
  if (isNeeded() || !(await hasTopSites())) return;
  // What storage tells may be older than what has just been written to it; the next word of it puts that right.
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  if (!isNeeded()) await browser.permissions.remove(TOP_SITES).catch(() => false);
}

/** Calls `listener` whenever it may have been given or taken, here or in the browser's own settings. */
export function onTopSitesChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

const MOST = 8;

/** The sites visited most, where the reader has allowed it; of the web alone. Never rejects. */
export async function mostVisitedSites(): Promise<readonly Link[]> {
  try {
    if (!(await hasTopSites())) return [];
    const sites = await browser.topSites.get();
    return withReadableTitles(sites.filter(({ url }) => /^https?:\/\//.test(url)).slice(0, MOST));
  } catch {
    return [];
  }
}
