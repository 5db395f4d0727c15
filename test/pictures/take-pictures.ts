import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type LaunchOptions, type Viewport } from '../support/engines.ts';
import { EXTENSION_BUILDS } from '../support/extension.ts';
import { fakeClock } from '../support/page-scripts.ts';
import { setSettings } from '../support/extension-settings.ts';
import { shownElements } from '../support/shown.ts';
import { serveSite } from '../support/site.ts';

/*
 * Takes the README's pictures from the built element and extension in Chromium, on a fixed day, so that only a change of
 * the look changes a picture.
 */

const FOLDER = fileURLToPath(new URL('../../examples/pictures/', import.meta.url));
const CLOCK = '2026-11-24T10:00:00Z';

const pageOf = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Espoo</title>` +
  '<style>body{margin:0;padding:24px;background:#f4f6f9;font-family:system-ui,sans-serif}.pair{display:grid;grid-template-columns:1fr 1fr;gap:24px}</style>' +
  `<script async src="/widget/espoo-values.min.js"></script></head><body>${body}</body></html>`;

const files = {
  '/day.html': pageOf(
    'fi',
    '<div class="pair"><espoo-values theme="light"></espoo-values><espoo-values theme="dark"></espoo-values></div>',
  ),
  '/values.html': pageOf('sv', '<espoo-values view="values"></espoo-values>'),
};

mkdirSync(FOLDER, { recursive: true });
const site = await serveSite({ clock: CLOCK, files });

await withBrowser({}, async (browser) => {
  await take(browser, `${site.url}day.html`, 'element-day', { width: 960, height: 100 });
  await take(browser, `${site.url}values.html`, 'element-values', { width: 960, height: 100 });
  await take(browser, `${site.url}intranet.html`, 'intranet', { width: 1200, height: 100 });
});
await withBrowser(
  { extension: EXTENSION_BUILDS.chromium, extensionScripts: [fakeClock(CLOCK)] },
  async (browser) => {
    // The note of the first day is read.
    await setSettings(browser, { introSeen: true });
    await take(browser, browser.extensionUrl('newtab.html'), 'new-tab', { width: 1280, height: 800 }, false);
    await take(browser, browser.extensionUrl('popup.html'), 'popup', { width: 360, height: 100 });
    await take(browser, browser.extensionUrl('options.html'), 'options', { width: 1280, height: 100 });
  },
);
await site.close();

async function withBrowser(options: LaunchOptions, use: (browser: Browser) => Promise<void>) {
  const browser = await launch('chromium', options);
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, address: string, name: string, viewport: Viewport, fullPage = true) {
  const page = await browser.open(address, { viewport });
  await shownElements(page);
  // What comes after the first frame.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await page.screenshot(`${FOLDER}${name}.png`, { fullPage });
  await page.close();
}
