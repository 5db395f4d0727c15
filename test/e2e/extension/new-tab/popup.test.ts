import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessibilityTree } from '../../../support/accessibility-tree.ts';
import { assertAccessible } from '../../../support/axe.ts';
import type { Page } from '../../../support/engines.ts';
import { EXTENSION_BROWSERS } from '../../../support/extension.ts';
import { shownElements } from '../../../support/shown.ts';
import { openPages, titleAt, untilFocused, values } from './page.ts';

/** Presses the button of that text by keyboard: it has the focus. */
async function press(page: Page, text: string) {
  await page.evaluate((wanted: string) => {
    const found = [...document.querySelectorAll('button')].find(
      (button) => button.textContent.trim() === wanted,
    );
    found?.focus();
  }, text);
  await untilFocused(page, text);
  await page.press('Enter');
}

/** The drawings that are seen, by their places in the edition. */
const drawings = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.motif')].flatMap((motif, index) =>
      motif.getClientRects().length > 0 ? [index] : [],
    ),
  );

/** Lets the page write what it copies into `window.copied`, or lets it fail. */
const replaceClipboard = (page: Page, works: boolean) =>
  page.evaluate((isTaken: boolean) => {
    const writeText = (text: string) => {
      if (!isTaken) return Promise.reject(new Error('no'));
      Object.assign(window, { copied: text });
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  }, works);

/** Waits until a live region says that. */
const status = (page: Page, text: string) =>
  page.waitFor(
    `[...document.querySelectorAll('[role=status]')].some((region) =>
      (region.querySelector('.heard') ?? region).textContent.replace(/\\s+/g, ' ').trim() === ${JSON.stringify(text)})`,
    10_000,
  );

for (const engine of EXTENSION_BROWSERS) {
  describe(`the popup in ${engine}`, () => {
    const open = openPages(engine);
    const openPopup = async (width = 376, height = 560) => {
      const page = await open('popup.html', width, height);
      await page.waitFor(() => document.querySelector('.others button') !== null);
      return page;
    };

    it('goes through the values, tells which one is reached, and keeps the focus where it is', async () => {
      const page = await openPopup();
      assert.deepEqual(await drawings(page), [3]);
      await page.evaluate(() => {
        Object.assign(window, { region: document.querySelector('.others [role=status]') });
      });
      for (const index of [4, 0]) {
        await press(page, 'Next ›');
        await page.waitFor(`document.querySelector('espoo-values').value === '${values.items[index]?.id}'`);
        assert.equal((await shownElements(page))[0]?.titles[0], titleAt(index));
        await status(page, `${titleAt(index)}, ${index + 1} of 5`);
        await untilFocused(page, 'Next ›');
        assert.deepEqual(await drawings(page), [index]);
        await assertAccessible(page);
      }
      assert.ok(
        await page.evaluate("window.region === document.querySelector('.others [role=status]')"),
        'what is said is said by what was there before',
      );
      await press(page, '‹ Previous');
      await status(page, `${titleAt(4)}, 5 of 5`);
      await untilFocused(page, '‹ Previous');
      // The way back goes with the other value: the focus goes on beside it.
      await press(page, `Today: ${titleAt(3)}`);
      await status(page, `${titleAt(3)}, 4 of 5`);
      await untilFocused(page, 'Next ›');
      assert.equal((await shownElements(page))[0]?.titles[0], titleAt(3));
      await page.close();
    });

    it('keeps the ways on where they are while shorter texts come', async () => {
      const page = await openPopup();
      const place = () =>
        page.evaluate(() => document.querySelector('.others button')?.getBoundingClientRect().top);
      // The longest of all, then each after it.
      await press(page, '‹ Previous');
      for (let steps = 0; steps < 2; steps++) await press(page, '‹ Previous');
      await status(page, `${titleAt(0)}, 1 of 5`);
      const before = await place();
      for (const index of [1, 2, 3, 4]) {
        await press(page, 'Next ›');
        await status(page, `${titleAt(index)}, ${index + 1} of 5`);
        assert.equal(await place(), before, titleAt(index));
      }
      await page.close();
    });

    it('copies a value with its source, and says whether it could', async () => {
      const page = await openPopup();
      await replaceClipboard(page, true);
      await press(page, 'Next ›');
      await press(page, 'Copy as text');
      await status(page, 'Copied.');
      await untilFocused(page, 'Copy as text');
      assert.equal(
        await page.evaluate('window.copied'),
        `${titleAt(4)}\n\n${values.items[4]?.paragraphs.join('\n\n')}\n\n(Espoo – Visio, tietotori.fi ·\u00a0unofficial translation)`,
      );
      await replaceClipboard(page, false);
      await press(page, 'Copy as text');
      await status(page, 'Could not be copied. Select the text and copy it.');
      await page.close();
    });

    if (engine === 'chromium') {
      it('gives a screen reader the value, its place among the others, and no drawing', async () => {
        const page = await openPopup();
        await press(page, 'Next ›');
        await status(page, `${titleAt(4)}, 5 of 5`);
        const tree = await accessibilityTree(page);
        const named = tree.filter(({ role }) => /^(heading|button|group|status)$/.test(role));
        assert.deepEqual(
          named.map(({ role, name }) => `${role} ${name}`.trim()),
          [
            ...[`button Today: ${titleAt(3)}`, `heading ${titleAt(4)}`],
            ...['group Other values', 'button Previous', 'status', 'button Next'],
            ...['button Copy as text', 'button Settings', 'status'],
          ],
        );
        for (const { properties } of named.filter(({ role }) => role === 'status'))
          assert.equal(properties['live'], 'polite');
        const texts = tree.filter(({ role }) => role === 'StaticText').map(({ name }) => name.trim());
        const at = texts.indexOf('5 of 5');
        assert.deepEqual(texts.slice(at - 2, at), [titleAt(4), ',']);
        assert.deepEqual(
          tree.filter(({ role }) => /image|graphic/i.test(role)),
          [],
        );
        await page.close();
      });
    }

    it('leads to the settings, which open in a tab of their own', async () => {
      const page = await openPopup();
      await page.evaluate(() => {
        const scope = globalThis as unknown as Record<string, { runtime: object } | undefined>;
        Object.defineProperty((scope['browser'] ?? scope['chrome'])?.runtime, 'openOptionsPage', {
          value: () => Promise.resolve(Object.assign(window, { opened: 'settings' })),
        });
        window.close = () => undefined;
      });
      await press(page, 'Settings');
      await page.waitFor("window.opened === 'settings'");
      await page.close();
    });
  });

  describe(`the popup of long words in ${engine}`, () => {
    const open = openPages(engine, { language: 'fi' });

    it('covers nothing with the drawing, in large letters and narrow windows', async () => {
      const page = await open('popup.html', 376, 560);
      for (const [width, size] of [
        [376, 100],
        [376, 130],
        [752, 200],
        [320, 100],
        [320, 200],
      ] as const) {
        await page.setViewport({ width, height: 560 });
        await page.evaluate((percent: number) => {
          document.documentElement.style.fontSize = `${percent}%`;
        }, size);
        for (const { id } of values.items) {
          const isCovered = await page.evaluate((value: string) => {
            const element = document.querySelector('espoo-values');
            element?.setAttribute('value', value);
            const card = element?.shadowRoot?.querySelector('[part~=card]') as Element;
            const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
            const range = document.createRange();
            const boxes: DOMRect[] = [];
            while (texts.nextNode()) {
              range.selectNodeContents(texts.currentNode);
              boxes.push(...range.getClientRects());
            }
            const drawn = document.querySelector('.motifs')?.getBoundingClientRect();
            return [
              document.documentElement.scrollWidth > innerWidth,
              boxes.some(
                (box) => drawn && drawn.width > 0 && box.right > drawn.left && box.top < drawn.bottom,
              ),
            ];
          }, id);
          assert.deepEqual(isCovered, [false, false], `${id} at ${width} px and ${size} %`);
        }
      }
      await page.close();
    });
  });

  describe(`the popup without drawings in ${engine}`, () => {
    const open = openPages(engine, { drawing: false, language: 'fi' });

    it('shows none, and says its words in the language of the text', async () => {
      const page = await open('popup.html', 376, 560);
      await page.waitFor(() => document.querySelector('.others button') !== null);
      assert.deepEqual(await drawings(page), []);
      await status(page, 'Kumppanuus, 4, yhteensä 5');
      await page.close();
    });
  });
}
