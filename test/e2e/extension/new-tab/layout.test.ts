import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXTENSION_BROWSERS } from '../../../support/extension.ts';
import { storeSettings } from '../../../support/extension-settings.ts';
import type { Page } from '../../../support/engines.ts';
import { openPages } from './page.ts';

const SIZES = [
  [320, 400],
  [320, 568],
  [360, 740],
  [390, 844],
  [480, 320],
  [600, 900],
  [640, 400],
  [768, 1024],
  [800, 600],
  [992, 480],
  [1024, 768],
  [1200, 500],
  [1280, 720],
  [1280, 800],
  [1366, 657],
  [1536, 730],
  [1920, 947],
  [2560, 1305],
  [3440, 1300],
  [3840, 2160],
] as const;
const FONTS = ['system-ui', 'serif', 'monospace'];

/** What may not lie over anything else. */
const BOXES =
  '.date, .ways > a, .ways button, .headline, .again, espoo-values, .motif, .note, .links a, [role=toolbar] button, .today button';

const links = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: index % 3 === 0 ? `Palvelupyynnöt ja kiinteistöhuolto ${index}` : `Intra ${index}`,
    url: `https://${index}.example/`,
  }));

/** The pairs of boxes on the page in a font that lie over each other, and what is wider than the window. */
const overlaps = (page: Page, font: string) =>
  page.evaluate(
    (selector: string, family: string) => {
      document.documentElement.style.fontFamily = family;
      const boxes = [...document.querySelectorAll<HTMLElement>(selector)]
        .map((node) => ({
          name: `${node.localName}.${node.getAttribute('class')} ${node.textContent.trim().slice(0, 20)}`,
          box: node.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && box.height > 0);
      const found = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            ({ box }) =>
              box.left < one.box.right - 1 &&
              box.right > one.box.left + 1 &&
              box.top < one.box.bottom - 1 &&
              box.bottom > one.box.top + 1,
          )
          .map((other) => `${one.name} / ${other.name}`),
      );
      const { scrollWidth } = document.documentElement;
      return [...(scrollWidth > innerWidth ? [`${scrollWidth} wide`] : []), ...found];
    },
    BOXES,
    font,
  );

for (const engine of EXTENSION_BROWSERS) {
  describe(`the composition of the new tab in ${engine}`, () => {
    const open = openPages(engine, { language: 'fi', introSeen: false, clock: true, links: links(3) });

    const oneFont = FONTS.slice(0, 1);
    const allFonts = engine === 'chromium' ? FONTS : oneFont;

    /** Asserts that nothing covers anything, in each window and font. */
    const assertNothingIsCovered = async (page: Page, state: string, fonts = oneFont) => {
      for (const [width, height] of SIZES) {
        await page.setViewport({ width, height });
        await page.waitFor(`innerWidth === ${width}`);
        for (const font of fonts)
          assert.deepEqual(await overlaps(page, font), [], `${state}, ${font}, ${width} × ${height}`);
      }
    };

    it('lets nothing cover anything: the note and links, then many links and the open menu', async () => {
      const page = await open();
      await page.waitFor(() => document.querySelector('.note') !== null);
      await assertNothingIsCovered(page, 'note');
      await storeSettings(page, { introSeen: true, links: links(24) });
      await page.waitFor(() => document.querySelectorAll('.links a').length === 24);
      await page.evaluate(() => document.querySelector<HTMLElement>('.ways button')?.click());
      await page.waitFor(() => document.querySelector('#rest')?.checkVisibility() === true);
      await assertNothingIsCovered(page, 'menu and links', allFonts);
      await storeSettings(page, { links: [] });
      await page.close();
    });

    it('lets nothing cover anything in the mission, another value, and while the value rests', async () => {
      const page = await open();
      await storeSettings(page, { introSeen: true, links: links(12) });
      for (const [place, state, fonts] of [
        [2, 'another value', oneFont],
        [7, 'mission', allFonts],
      ] as const) {
        await page.evaluate((at: number) => {
          document.querySelectorAll<HTMLElement>('[role=toolbar] button')[at]?.click();
        }, place);
        await page.waitFor(
          `document.querySelectorAll('[role=toolbar] button')[${place}].ariaPressed === 'true'`,
        );
        await assertNothingIsCovered(page, state, fonts);
      }
      await storeSettings(page, { hiddenUntil: '2026-11-30' });
      await page.waitFor(() => document.querySelector('.headline') !== null);
      await assertNothingIsCovered(page, 'resting');
      await storeSettings(page, { hiddenUntil: '', links: [] });
      await page.close();
    });
  });
}
