import { browser } from 'wxt/browser';
import { hasTopSites } from './top-sites-permission.ts';
import type { Link } from '../settings/link.ts';

const MOST = 8;

/** The sites visited most, where the reader has allowed it; of the web alone. Never rejects. */
export async function mostVisitedSites(): Promise<readonly Link[]> {
  try {
    if (!(await hasTopSites())) return [];
    const sites = await browser.topSites.get();
    return sites
      .filter(({ url }) => /^https?:\/\//.test(url))
      .slice(0, MOST)
      .map(({ url, title }) => ({ url, title: title?.trim() || new URL(url).hostname }));
  } catch {
    return [];
  }
}
