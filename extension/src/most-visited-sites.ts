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

/** Asks for the permission, which browsers allow only inside a click. Never rejects: a missing answer counts as no. */
export function askForTopSites(): Promise<boolean> {
  return browser.permissions.request(TOP_SITES).catch(() => false);
}

/** How long storage may take to tell what was written, in milliseconds. */
const SETTLING = 500;

/** Gives the permission back if the list is off: here, elsewhere, or by a policy. Never rejects. */
export async function settleTopSites(isNeeded: () => boolean): Promise<void> {
  if (isNeeded() || !(await hasTopSites())) return;
  // Storage may still report older settings than those just written. Its next report corrects that.
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  if (!isNeeded()) await browser.permissions.remove(TOP_SITES).catch(() => false);
}

/** Calls `listener` whenever it may have been given or taken, here or in the browser's own settings. */
export function onTopSitesChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

const MOST = 8;

/** The most visited sites of the web, if the reader has allowed the list. Never rejects. */
export async function mostVisitedSites(): Promise<readonly Link[]> {
  try {
    if (!(await hasTopSites())) return [];
    const sites = await browser.topSites.get();
    return withReadableTitles(sites.filter(({ url }) => /^https?:\/\//.test(url)).slice(0, MOST));
  } catch {
    return [];
  }
}
