import type { Browser, Page } from './engines.ts';
import { EXTENSION_BUILDS } from './extension-builds.ts';
import { sharedBrowser } from './for-suite.ts';
import { CLOCK_KEY, fakeClock, STORED_CLOCK } from './page-scripts.ts';

export { EXTENSION_BUILDS };

export type ExtensionBrowser = keyof typeof EXTENSION_BUILDS;

export const EXTENSION_BROWSERS = Object.keys(EXTENSION_BUILDS) as ExtensionBrowser[];

/** Far from Helsinki on either side; in the first it is another day for most of the day. */
export const TIME_ZONES = { chromium: 'Pacific/Kiritimati', firefox: 'America/St_Johns' };

/** The browser with the extension that the suites of a process share, in the zone above; {@link setClock} sets its clock. */
export function extensionBrowser(engine: ExtensionBrowser): () => Browser {
  return sharedBrowser(engine, {
    timeZone: TIME_ZONES[engine],
    extension: EXTENSION_BUILDS[engine],
    extensionScripts: [STORED_CLOCK],
  });
}

/** One that suites share which close all pages of the extension: its clock starts at 2026-11-24T12:00Z. */
export function quietBrowser(engine: ExtensionBrowser): () => Browser {
  return sharedBrowser(engine, {
    extension: EXTENSION_BUILDS[engine],
    extensionScripts: [fakeClock('2026-11-24T12:00:00Z')],
  });
}

/** Sets the clock that the pages of an extension launched with the script `STORED_CLOCK` start with from now on. */
export async function setClock(browser: Browser, instant: string) {
  const page = await browser.open(browser.extensionUrl('options.html'));
  await storeClock(page, instant);
  await page.close();
}

/** Sets it from a page of the extension that is open. */
export async function storeClock(page: Page, instant: string) {
  await page.evaluate(
    (key: string, time: string) => {
      localStorage.setItem(key, time);
    },
    CLOCK_KEY,
    `${Date.parse(instant)}`,
  );
}

/** Chooses one of a setting's options on the options page, and waits until it is said to be saved; it may be chosen already. */
export async function choose(options: Page, name: string, value: string) {
  const isChanged = await options.evaluate(
    (wanted: string, chosen: string) => {
      const select = document.querySelector<HTMLSelectElement>(`select[name=${wanted}]`);
      if (!select) throw new Error(`There is no select of the name ${wanted}.`);
      if (select.value === chosen) return false;
      select.value = chosen;
      select.dispatchEvent(new Event('change'));
      return true;
    },
    name,
    value,
  );
  if (isChanged) await options.waitFor(() => document.querySelector('[role=status]')?.textContent !== '');
}
