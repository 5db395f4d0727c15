import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '../support/engines.ts';
import { shownElements } from '../support/shown.ts';

/** Where the gallery has its thumbnails. */
export const THUMBNAILS = fileURLToPath(new URL('../../examples/pictures/gallery/', import.meta.url));
/** The instant that the pages take for now. */
export const CLOCK = '2026-11-24T10:00:00Z';

/** The pages of the gallery, by their names. */
export const GALLERY = (
  JSON.parse(readFileSync(new URL('../../examples/site/gallery.json', import.meta.url), 'utf8')) as {
    page: string;
  }[]
).map(({ page }) => page);

/** A page as the gallery shows it: a WebP, half as large as its first screen. */
export async function thumbnail(browser: Browser, siteUrl: string, name: string): Promise<Uint8Array> {
  const page = await browser.open(`${siteUrl}${name}.html`, {
    viewport: { width: 1024, height: 640, scale: 0.625 },
  });
  if (!/^(?:framed|without-script|edition)$/.test(name)) await shownElements(page);
  // What comes after the first frame.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await page.puppeteer?.bringToFront();
  const picture = await page.puppeteer?.screenshot({ type: 'webp', quality: 80 });
  await page.close();
  if (!picture) throw new Error('Only Chromium takes thumbnails.');
  return picture;
}
