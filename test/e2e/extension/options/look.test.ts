import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { assertAccessible } from '../../../support/axe.ts';
import { choose, EXTENSION_BROWSERS } from '../../../support/extension.ts';
import { storeSettings } from '../../../support/extension-settings.ts';
import { untilIs } from '../../../support/until.ts';
import { focused, openOptions, said, untilStored } from './page.ts';

/** What the Tab key comes to, one after the other. */
const ORDER = [
  ...['language', 'theme', 'drawing', 'view', 'clock', 'hiddenUntil', 'add-link', 'mostVisited'],
  ...['export', 'import', 'reset'],
];

for (const engine of EXTENSION_BROWSERS) {
  describe(`the options page in ${engine}`, () => {
    const options = openOptions(engine);

    it('has a label for every control, and the preview out of the way of keyboard and screen reader', async () => {
      const page = options();
      await assertAccessible(page);
      const unnamed = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('select, input:not([hidden])')]
          .filter(({ labels }) => !labels?.[0]?.textContent?.trim())
          .map(({ id }) => id),
      );
      assert.deepEqual(unnamed, []);
      const order: string[] = [];
      for (let presses = 0; presses < ORDER.length; presses++) {
        await page.press('Tab');
        order.push(await focused(page));
      }
      assert.deepEqual(order, ORDER);
    });

    it('shows the new tab in miniature, which follows what is chosen', async () => {
      const page = options();
      await page.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
      await page.waitFor(() => {
        const inside = document.querySelector('iframe')?.contentDocument;
        return inside?.querySelector('espoo-values') !== null && inside?.documentElement.lang === 'en';
      });
      await choose(page, 'language', 'sv');
      await page.waitFor(
        () => document.querySelector('iframe')?.contentDocument?.documentElement.lang === 'sv',
      );
      const title = builtInEdition.translations.sv.values.items[3]?.title;
      const text = await page.evaluate(
        () =>
          document.querySelector('iframe')?.contentDocument?.querySelector('espoo-values')?.shadowRoot
            ?.textContent,
      );
      assert.ok(title && text?.includes(title));
      await choose(page, 'language', 'en');
      // As when the settings are left. The room of this size is of no use to the reader's own tabs.
      const kept = await page.evaluate(() => {
        localStorage.setItem('room', 'of a tab');
        document.querySelector('iframe')?.contentWindow?.dispatchEvent(new Event('pagehide'));
        return localStorage.getItem('room');
      });
      assert.equal(kept, 'of a tab');
      await page.evaluate(() => {
        localStorage.removeItem('room');
      });
    });

    it('has the preview beside the form where there is room, above it where there is none, and nothing wider than the page', async () => {
      const page = options();
      for (const [width, isBeside] of [
        [320, false],
        [390, false],
        [800, false],
        [920, true],
        [1920, true],
      ] as const) {
        await page.setViewport({ width, height: 800 });
        const seen = await page.evaluate(() => {
          const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
          const [form, preview] = [box('form'), box('.preview')];
          return {
            isBeside: (preview?.left ?? 0) >= (form?.right ?? Infinity),
            isAbove: (preview?.bottom ?? Infinity) <= (form?.top ?? 0),
            isWider: document.documentElement.scrollWidth > innerWidth,
            isNarrow: (preview?.width ?? 0) < Math.min(form?.width ?? 0, 384),
            isCut: Math.abs((box('iframe')?.width ?? 0) - (preview?.width ?? 0)) > 3,
          };
        });
        const isRight = { isBeside, isAbove: !isBeside, isWider: false, isNarrow: false, isCut: false };
        assert.deepEqual(seen, isRight, `${width} px`);
      }
    });

    it('covers nothing that has the focus with its longest message', async () => {
      const page = options();
      await page.evaluate(() => document.querySelector<HTMLElement>('#add-link')?.click());
      await page.press('Tab');
      await page.type('ftp://a.example');
      await page.press('Enter');
      await untilIs(() => said(page), /^an address/);
      for (const [width, height] of [
        [320, 256],
        [320, 568],
        [375, 667],
        [640, 400],
      ] as const) {
        await page.setViewport({ width, height });
        await page.evaluate(() => document.querySelector<HTMLElement>('#language')?.focus());
        for (const key of ['Tab', 'Shift+Tab'])
          for (let presses = 0; presses < 14; presses++) {
            const seen = await page.evaluate(async () => {
              const node = document.activeElement;
              const look = () => {
                const { left, right, top, bottom } = node?.getBoundingClientRect() ?? new DOMRect();
                const corners = [
                  [left + 2, top + 2],
                  [right - 2, top + 2],
                  [left + 2, bottom - 2],
                  [right - 2, bottom - 2],
                ] as const;
                return corners.some(([x, y]) => document.elementFromPoint(x, y) === node);
              };
              // A browser scrolls to what has the focus in one of the next frames.
              for (let frame = 0; frame < 10 && !look(); frame += 1) await new Promise(requestAnimationFrame);
              // Firefox does not in a window that is not in front. What then lies outside is covered by nothing yet.
              const { top = 0, bottom = 0 } = node?.getBoundingClientRect() ?? {};
              if (top < 0 || bottom > innerHeight) node?.scrollIntoView({ block: 'nearest' });
              return look() || node?.outerHTML;
            });
            assert.equal(seen, true, `${width} × ${height}`);
            await page.press(key);
          }
      }
      await page.setViewport({ width: 1280, height: 800 });
      await page.evaluate(() => document.querySelector<HTMLElement>('.links [id$=-cancel]')?.click());
    });

    it('takes two quick changes without going back on either', async () => {
      const page = options();
      const seen = await page.evaluate(async () => {
        const shown: string[] = [];
        const select = (name: string) => document.querySelector<HTMLSelectElement>(`select[name=${name}]`);
        const look = () => {
          const now = `${select('theme')?.value} ${select('view')?.value}`;
          if (shown.at(-1) !== now) shown.push(now);
        };
        const set = (name: string, value: string) => {
          const element = select(name);
          if (!element) return;
          element.value = value;
          element.dispatchEvent(new Event('change'));
          look();
        };
        const timer = setInterval(look, 1);
        set('theme', 'light');
        set('view', 'vision');
        set('theme', 'dark');
        await new Promise((resolve) => setTimeout(resolve, 1500));
        clearInterval(timer);
        return shown;
      });
      assert.deepEqual(seen, ['light day', 'light vision', 'dark vision']);
      await choose(page, 'view', 'day');
      await choose(page, 'theme', 'auto');
    });

    it('is accessible where the list lacks its permission, the links are full, and the value rests until a day', async () => {
      const page = options();
      const links = Array.from({ length: 24 }, (_, index) => ({
        title: `${index}`,
        url: 'https://a.example/',
      }));
      await storeSettings(page, { mostVisited: true, links, hiddenUntil: '2027-01-01' });
      await page.waitFor(() => document.querySelector('.allow') !== null);
      assert.equal(await page.evaluate(() => document.querySelector('#add-link')?.ariaDisabled), 'true');
      assert.equal(
        await page.evaluate(() => document.querySelector('#hiddenUntil option:checked')?.textContent?.trim()),
        'Shown again on 1\u00a0January 2027',
      );
      await assertAccessible(page);
      await storeSettings(page, { mostVisited: false, links: [], hiddenUntil: '' });
      await untilStored(page);
    });
  });
}
