import assert from 'node:assert/strict';
import { before } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import type { Page } from '../../../support/engines.ts';
import { extensionBrowser, type ExtensionBrowser } from '../../../support/extension.ts';
import { resetSettings } from '../../../support/extension-settings.ts';
import { untilIs } from '../../../support/until.ts';

/** The fourth value's day. */
const NOW = '2026-11-24T12:00:00Z';
const DAY = 86_400_000;
export const { values } = builtInEdition.translations.en;
export const titleAt = (index: number) =>
  values.items[index]?.title ?? assert.fail(`no value ${String(index)}`);

/** Opens pages of the extension, which begins with the settings, on the fourth value's day. */
export function openPages(engine: ExtensionBrowser, settings: Readonly<Record<string, unknown>> = {}) {
  const browser = extensionBrowser(engine);
  before(async () => {
    await resetSettings(browser(), settings, NOW);
  });
  return async (path = 'newtab.html', width = 1280, height = 800): Promise<Page> => {
    const page = await browser().open(browser().extensionUrl(path), { viewport: { width, height } });
    if (path === 'newtab.html') await page.waitFor(() => document.querySelector('time') !== null);
    return page;
  };
}

/** Waits until what has the focus has that text: the page moves it once it has drawn itself. */
export const untilFocused = (page: Page, expected: string | RegExp) =>
  untilIs(
    () => page.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s+/g, ' ') ?? ''),
    expected,
  );

export const isSeen = (page: Page, selector: string) =>
  page.evaluate(
    (found: string) => [...document.querySelectorAll(found)].some((node) => node.getClientRects().length > 0),
    selector,
  );

/** Moves the page's clock on by a day, as after a sleep. */
export const sleepForADay = (page: Page) =>
  page.evaluate((by: number) => {
    (window as unknown as { __testClock: { shift(ms: number): void } }).__testClock.shift(by);
    document.dispatchEvent(new Event('visibilitychange'));
  }, DAY);
