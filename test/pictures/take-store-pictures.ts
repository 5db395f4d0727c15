import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtInEdition } from '@espoo-values/strategy-content';
import { type Browser, launch, type Page } from '../support/engines.ts';
import { EXTENSION_BUILDS } from '../support/extension.ts';
import { setSettings } from '../support/extension-settings.ts';
import { fakeClock } from '../support/page-scripts.ts';
import { shownElements } from '../support/shown.ts';

/* `pnpm run pictures:store`: what the stores show of the extension, in each language, from the real thing. */

const FOLDER = fileURLToPath(new URL('../../extension/store/', import.meta.url));
/** The size that Chrome's, Edge's and Mozilla's stores take, in CSS pixels. */
const SIZE = { width: 1280, height: 800 };
const CLOCK = '2026-11-24T10:00:00Z';

for (const colorScheme of ['light', 'dark'] as const) {
  const browser = await launch('chromium', {
    colorScheme,
    extension: EXTENSION_BUILDS.chromium,
    extensionScripts: [fakeClock(CLOCK)],
  });
  try {
    for (const language of builtInEdition.languages) {
      mkdirSync(FOLDER + language, { recursive: true });
      await setSettings(browser, { language, introSeen: true });
      await take(browser, 'newtab.html', `${language}/new-tab-${colorScheme}`);
      if (colorScheme === 'dark') continue;
      await take(browser, 'newtab.html', `${language}/all-values`, (page) =>
        page.click('[role=toolbar] div + div button'),
      );
      await take(browser, 'options.html', `${language}/settings`);
    }
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, path: string, name: string, act?: (page: Page) => Promise<void>) {
  const page = await browser.open(browser.extensionUrl(path), { viewport: SIZE });
  await shownElements(page);
  await page.waitFor(() => document.querySelector('time, form') !== null);
  await act?.(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await page.screenshot(`${FOLDER}${name}.png`);
  await page.close();
}
