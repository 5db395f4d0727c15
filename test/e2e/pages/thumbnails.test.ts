import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { serveSite } from '../../support/site.ts';
import { CLOCK, GALLERY, thumbnail, THUMBNAILS } from '../../pictures/thumbnails.ts';

/** How far a thumbnail may be from its page, of 255: less than the most alike of the pages differ, two frameworks left out. */
const MOST = 2.5;

/** The mean difference of two pictures, each seen from so far that no letter can be read. */
const difference = (page: Page, one: Uint8Array, other: Uint8Array) =>
  page.evaluate(
    async (sources) => {
      const pixels = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/webp;base64,${source}`;
          await image.decode();
          const canvas = new OffscreenCanvas(32, 20);
          const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.imageSmoothingQuality = 'high';
          context.drawImage(image, 0, 0, 32, 20);
          return context.getImageData(0, 0, 32, 20).data;
        }),
      );
      const [first, second] = pixels as [Uint8ClampedArray, Uint8ClampedArray];
      return (
        first.reduce((sum, value, index) => sum + Math.abs(value - (second[index] ?? 0)), 0) / first.length
      );
    },
    [one, other].map((picture) => Buffer.from(picture).toString('base64')),
  );

describe('the thumbnails of the gallery', () => {
  const site = forSuite(() =>
    serveSite({ clock: CLOCK, files: { '/empty.html': '<!doctype html><title>Empty</title>' } }),
  );
  const browser = sharedBrowser('chromium');

  const kept = (name: string) => readFileSync(`${THUMBNAILS}${name}.webp`);
  const compare = async (one: Uint8Array, other: Uint8Array) => {
    const page = await browser().open(`${site().url}empty.html`);
    const found = await difference(page, one, other);
    await page.close();
    return found;
  };

  for (const name of GALLERY) {
    it(`that of ${name}.html looks as the page does (if not: npx pnpm@12.21.0 run pictures:gallery)`, async () => {
      const found = await compare(await thumbnail(browser(), site().url, name), kept(name));
      assert.ok(found < MOST, `${found} of 255`);
    });
  }

  it('are told apart', async () => {
    const found = await compare(kept('views'), kept('vue'));
    assert.ok(found > MOST, `${found} of 255`);
  });
});
