import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from '../../../support/axe.ts';
import { EXTENSION_BROWSERS } from '../../../support/extension.ts';
import { storeSettings } from '../../../support/extension-settings.ts';
import { layoutShift } from '../../../support/layout-shift.ts';
import { shownElements } from '../../../support/shown.ts';
import { isSeen, openPages, sleepForADay, titleAt, untilFocused } from './page.ts';

for (const engine of EXTENSION_BROWSERS) {
  describe(`the day of the new tab in ${engine}`, () => {
    const open = openPages(engine, { introSeen: false });

    it('says once what it is, who brought it and how to rest it, and takes no focus', async () => {
      const before = await open('options.html');
      // A new tab that was left may still keep its room a moment later.
      await before.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      await before.evaluate(() => {
        localStorage.removeItem('room');
      });
      await before.close();
      const page = await open();
      await page.waitFor(() => document.querySelector('.note') !== null);
      assert.match(
        await page.evaluate(() => document.querySelector('.note')?.textContent ?? ''),
        /is in this browser().*choose “Hide the value” at the top/s,
      );
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
      await assertAccessible(page);
      // Its room is kept from tab to tab; where none is known yet, the sea may make way for it once.
      if (engine === 'chromium') assert.ok((await layoutShift(page)) < 0.05);
      await page.click('.note button');
      await page.waitFor(() => document.querySelector('.note') === null);
      await untilFocused(page, 'Partnership');
      assert.equal(
        await page.evaluate(() => document.querySelector<HTMLElement>('.below')?.offsetHeight),
        0,
        'a hole is left in its place',
      );
      await page.close();
      const next = await open();
      await next.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      assert.equal(await isSeen(next, '.note'), false);
      await next.close();
    });

    it('rests until tomorrow by the menu, with the links and the clock left, and is back by one click', async () => {
      const page = await open();
      await storeSettings(page, {
        links: [{ title: 'Intranet', url: 'https://intra.example/' }],
        clock: true,
      });
      await page.waitFor(
        () => document.querySelector('.links a') !== null && document.querySelector('.clock') !== null,
      );
      const place = () =>
        page.evaluate(() => {
          const button = document.querySelector<HTMLElement>('.ways button');
          button?.focus();
          const { x, y } = button?.getBoundingClientRect() ?? {};
          return [x, y];
        });
      const before = await place();
      await page.press('Enter');
      assert.equal(await isSeen(page, '#rest'), true);
      // A second click in the same place must not be a choice.
      assert.deepEqual(await place(), before);
      await assertAccessible(page);
      await page.press('Escape');
      assert.equal(await isSeen(page, '#rest'), false);
      await untilFocused(page, 'Hide the value');
      await page.press('Enter');
      await page.press('Tab');
      await page.press('Enter');
      await page.waitFor(() => document.documentElement.classList.contains('resting'));
      await untilFocused(page, 'Show the value of the day');
      for (const selector of ['espoo-values', '.motif', '.row'])
        assert.equal(await isSeen(page, selector), false, selector);
      for (const selector of ['.links a', '.clock', '.ways a'])
        assert.equal(await isSeen(page, selector), true, selector);
      await assertAccessible(page);
      await page.click('.ways button');
      await page.waitFor(() => !document.documentElement.classList.contains('resting'));
      await untilFocused(page, 'Hide the value');
      assert.equal((await shownElements(page))[0]?.titles[0], titleAt(3));
      await page.close();
    });

    it('says that hiding the value could not be kept, in a region that was there before', async () => {
      const page = await open();
      await page.waitFor(() => document.querySelector('.below [role=status]') !== null);
      await page.evaluate(() => {
        const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
        for (const area of [storage.sync, storage.local])
          Object.defineProperty(area, 'set', {
            configurable: true,
            value: () => {
              throw new Error('QUOTA_BYTES quota exceeded');
            },
          });
        document.querySelector<HTMLElement>('#rest button')?.click();
      });
      await page.waitFor(
        () => document.querySelector('.below [role=status]')?.textContent === 'Could not be saved.',
      );
      assert.equal(await isSeen(page, 'espoo-values'), true);
      await assertAccessible(page);
      await page.close();
    });

    it('wakes by itself on the morning after', async () => {
      const page = await open();
      await storeSettings(page, { hiddenUntil: '2026-11-25' });
      await page.waitFor(() => document.documentElement.classList.contains('resting'));
      const again = await page.evaluate(() => document.querySelector('.again')?.textContent);
      assert.match(
        again ?? '',
        /^The value will be shown again on 25\u00a0November 2026( \(Finnish time\))?\.$/,
      );
      await sleepForADay(page);
      await page.waitFor(() => !document.documentElement.classList.contains('resting'));
      await page.waitFor(
        `document.querySelector('espoo-values').shadowRoot.textContent.includes(${JSON.stringify(titleAt(4))})`,
      );
      assert.equal(await page.evaluate(() => document.documentElement.dataset['shown']), '4');
      await storeSettings(page, { hiddenUntil: '' });
      await page.close();
    });

    it('follows the day once today’s value has been asked for', async () => {
      const page = await open();
      const press = (selector: string) =>
        page.evaluate((button: string) => document.querySelector<HTMLElement>(button)?.click(), selector);
      await press('[role=toolbar] button:nth-child(2)');
      assert.equal((await shownElements(page))[0]?.titles[0], titleAt(1));
      await page.evaluate(() => document.querySelector<HTMLElement>('.today button')?.focus());
      await press('.today button');
      await untilFocused(page, titleAt(3));
      await sleepForADay(page);
      assert.equal((await shownElements(page))[0]?.titles[0], titleAt(4));
      assert.equal(await isSeen(page, '.today button'), false);
      await page.close();
    });
  });
}
