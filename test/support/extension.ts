import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from './engines.ts';
import { CLOCK_KEY, STORED_CLOCK } from './page-scripts.ts';

/** The browsers that the extension is for, with the folder of its build for each. */
export const EXTENSION_BUILDS = {
  chromium: fileURLToPath(new URL('../../extension/.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../extension/.output/firefox-mv3', import.meta.url)),
} as const;

export type ExtensionBrowser = keyof typeof EXTENSION_BUILDS;

export const EXTENSION_BROWSERS = Object.keys(EXTENSION_BUILDS) as ExtensionBrowser[];

/**
 * A copy of a build whose pages have one more script before their own: it sets their clock to what {@link setClock} says.
 * Firefox lets no test put a script in an extension's page from outside.
 *
 * @returns the copy's folder, for the caller to remove
 */
export function buildWithClock(browser: ExtensionBrowser): string {
  const folder = mkdtempSync(join(tmpdir(), 'espoo-values-extension-'));
  cpSync(EXTENSION_BUILDS[browser], folder, { recursive: true });
  writeFileSync(join(folder, 'test-clock.js'), STORED_CLOCK);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
    const html = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), html.replace('<head>', '<head><script src="/test-clock.js"></script>'));
  }
  return folder;
}

/** Sets the clock that the pages of {@link buildWithClock} start with from now on. */
export async function setClock(browser: Browser, instant: string) {
  const page = await browser.open(browser.extensionUrl('options.html'));
  await page.evaluate((key: string, time: string) => localStorage.setItem(key, time), CLOCK_KEY, `${Date.parse(instant)}`);
  await page.close();
}
