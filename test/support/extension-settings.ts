import type { Browser, Page } from './browser.ts';

/** Keeps settings as the extension's own pages do, and waits until the next page will begin with them. */
export async function setSettings(
  browser: Browser,
  change: Readonly<Record<string, unknown>>,
): Promise<void> {
  const page = await browser.open(browser.extensionUrl('options.html'));
  await storeSettings(page, change);
  for (const [name, value] of Object.entries(change)) {
    await page.waitFor(
      `JSON.stringify(JSON.parse(localStorage.getItem('settings') ?? '{}').settings?.[${JSON.stringify(name)}]) === ${JSON.stringify(JSON.stringify(value))}`,
    );
  }
  await page.close();
}

/** Puts settings, or what is none, where the browser keeps those of the reader; from a page of the extension. */
export function storeSettings(page: Page, change: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate(async (settings: Record<string, unknown>) => {
    const scope = globalThis as unknown as Record<
      string,
      { storage: { sync: { set(all: unknown): Promise<void> } } }
    >;
    await (scope['browser'] ?? scope['chrome'])?.storage.sync.set(settings);
  }, change);
}
