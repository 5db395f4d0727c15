import type { Browser, Page } from './browser.ts';
import { storeClock } from './extension.ts';

/** Keeps settings as the extension's own pages do, and waits until the next page will begin with them. */
export async function setSettings(
  browser: Browser,
  change: Readonly<Record<string, unknown>>,
): Promise<void> {
  const page = await browser.open(browser.extensionUrl('options.html'));
  await storeAndMirror(page, change);
  await page.close();
}

/**
 * Forgets what earlier tests have set, and begins with these settings; the note of the first day is read unless told.
 *
 * @param clock as `setClock` takes it
 */
export async function resetSettings(
  browser: Browser,
  settings: Readonly<Record<string, unknown>> = {},
  clock?: string,
) {
  const page = await browser.open(browser.extensionUrl('options.html'));
  await page.evaluate(async () => {
    type Area = { clear(): Promise<void> };
    type Api = { storage: { sync: Area; local: Area } };
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { sync, local } = (scope.browser ?? scope.chrome).storage;
    await Promise.all([sync.clear(), local.clear()]);
  });
  await storeAndMirror(page, { introSeen: true, ...settings });
  if (clock) await storeClock(page, clock);
  await page.close();
}

async function storeAndMirror(page: Page, change: Readonly<Record<string, unknown>>) {
  await storeSettings(page, change);
  for (const [name, value] of Object.entries(change)) {
    await page.waitFor(
      `JSON.stringify(JSON.parse(localStorage.getItem('settings') ?? '{}').settings?.[${JSON.stringify(name)}]) === ${JSON.stringify(JSON.stringify(value))}`,
    );
  }
}

/** Puts settings, or what is none, where the browser keeps those of the reader; from a page of the extension. */
export function storeSettings(page: Page, change: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate(async (settings: Record<string, unknown>) => {
    type Area = {
      get(keys: null): Promise<object>;
      set(all: unknown): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
    type Api = { storage: { sync: Area } };
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { sync } = (scope.browser ?? scope.chrome).storage;
    const { links, ...others } = settings;
    // Each link is its own key, and its value its place.
    const places = ((links ?? []) as { title: string; url: string }[]).map(
      ({ title, url }, index) => [`link:${JSON.stringify([title, url])}`, index] as const,
    );
    const gone = Object.keys(await sync.get(null)).filter(
      (key) => links && key.startsWith('link:') && !places.some(([own]) => own === key),
    );
    await sync.set({ ...others, ...Object.fromEntries(places) });
    if (gone.length > 0) await sync.remove(gone);
  }, change);
}
