import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { AXE, axeViolations } from '../support/axe.ts';
import { type Browser, launch, type Page } from '../support/engines.ts';
import { EXTENSION_BROWSERS, EXTENSION_BUILDS, setClock } from '../support/extension.ts';
import { storeSettings } from '../support/extension-settings.ts';
import { STORED_CLOCK } from '../support/page-scripts.ts';
import { layoutShift } from '../support/layout-shift.ts';
import { shownElements } from '../support/shown.ts';

/** The fourth value's day. */
const NOW = '2026-11-24T12:00:00Z';
const DAY = 86_400_000;
const { values } = builtInEdition.translations.en;
const titleAt = (index: number) => values.items[index]?.title;

for (const engine of EXTENSION_BROWSERS) {
  describe(`the new tab in ${engine}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await launch(engine, {
        timeZone: 'America/St_Johns',
        extension: EXTENSION_BUILDS[engine],
        extensionScripts: [STORED_CLOCK, AXE],
      });
      await setClock(browser, NOW);
    });
    after(() => browser?.close());

    const open = async (path = 'newtab.html', width = 1280, height = 800) => {
      const page = await browser.open(browser.extensionUrl(path), { viewport: { width, height } });
      if (path === 'newtab.html') await page.waitFor(() => document.querySelector('.date time') !== null);
      return page;
    };
    const focused = (page: Page) =>
      page.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s+/g, ' ') ?? '');
    const isSeen = (page: Page, selector: string) =>
      page.evaluate(
        (found: string) =>
          [...document.querySelectorAll(found)].some((node) => node.getClientRects().length > 0),
        selector,
      );

    it('says once what it is, who brought it and how to rest it, and takes no focus', async () => {
      const page = await open();
      await page.waitFor(() => document.querySelector('.note') !== null);
      assert.match(
        await page.evaluate(() => document.querySelector('.note')?.textContent ?? ''),
        /is in this browser.*choose “Hide the value” at the top/s,
      );
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
      assert.deepEqual(await axeViolations(page), []);
      if (engine === 'chromium') assert.equal(await layoutShift(page), 0);
      await page.click('.note button');
      await page.waitFor(() => document.querySelector('.note') === null);
      assert.equal(await focused(page), 'Partnership');
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
      await page.evaluate(() => document.querySelector<HTMLElement>('[popovertarget]')?.focus());
      await page.press('Enter');
      await page.waitFor(() => document.querySelector('[popover]')?.matches(':popover-open') === true);
      assert.deepEqual(await axeViolations(page), []);
      await page.press('Tab');
      await page.press('Enter');
      await page.waitFor(() => document.documentElement.classList.contains('resting'));
      assert.equal(await focused(page), 'Show the value of the day');
      for (const selector of ['espoo-values', '.motif', 'body > nav'])
        assert.equal(await isSeen(page, selector), false, selector);
      for (const selector of ['.links a', '.clock', '.ways a']) assert.equal(await isSeen(page, selector), true, selector); // prettier-ignore
      assert.deepEqual(await axeViolations(page), []);
      await page.click('.ways button');
      await page.waitFor(() => !document.documentElement.classList.contains('resting'));
      assert.equal(await focused(page), 'Hide the value');
      assert.equal((await shownElements(page))[0]?.titles[0], titleAt(3));
      await page.close();
    });

    it('wakes by itself on the morning after', async () => {
      const page = await open();
      await storeSettings(page, { rest: '2026-11-25' });
      await page.waitFor(() => document.documentElement.classList.contains('resting'));
      const again = await page.evaluate(() => document.querySelector('.again')?.textContent);
      assert.equal(again, 'The value is shown again on 25 November 2026.');
      await page.evaluate((by: number) => {
        (window as unknown as { __testClock: { shift(ms: number): void } }).__testClock.shift(by);
        document.dispatchEvent(new Event('visibilitychange'));
      }, DAY);
      await page.waitFor(() => !document.documentElement.classList.contains('resting'));
      await page.waitFor(
        `document.querySelector('espoo-values').shadowRoot.textContent.includes(${JSON.stringify(titleAt(4))})`,
      );
      assert.equal(await page.evaluate(() => document.documentElement.dataset['shown']), '4');
      await storeSettings(page, { rest: '' });
      await page.close();
    });

    it('is left by Tab from wherever the arrow keys went in the row, and comes back to what is chosen', async () => {
      const page = await open();
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('[role=toolbar] [tabindex="0"]')?.focus(),
      );
      await page.press('Home');
      assert.equal(await focused(page), titleAt(0));
      await page.press('Tab');
      assert.notEqual(await page.evaluate(() => document.activeElement?.parentElement?.role), 'toolbar');
      assert.equal(
        await page.evaluate(() =>
          document.querySelector('[role=toolbar] [tabindex="0"]')?.textContent?.trim(),
        ),
        titleAt(3),
      );
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
      assert.equal(await focused(page), titleAt(3));
      await page.evaluate((by: number) => {
        (window as unknown as { __testClock: { shift(ms: number): void } }).__testClock.shift(by);
        document.dispatchEvent(new Event('visibilitychange'));
      }, DAY);
      assert.equal((await shownElements(page))[0]?.titles[0], titleAt(4));
      assert.equal(await isSeen(page, '.today button'), false);
      await page.close();
    });

    it('hides nothing that has the focus behind the row that stays in sight', async () => {
      const page = await open('newtab.html', 1000, 720);
      await storeSettings(page, {
        links: Array.from({ length: 24 }, (_, index) => ({
          title: `A link of a longer name, ${index}`,
          url: `https://${index}.example/`,
        })),
      });
      await page.waitFor(() => document.querySelectorAll('.links a').length === 24);
      await page.evaluate(() => document.querySelector<HTMLElement>('.ways a')?.focus());
      for (let link = 0; link < 24; link++) {
        await page.press('Tab');
        const room = await page.evaluate(() => {
          const row = document.querySelector('body > nav') as Element;
          return (
            row.getBoundingClientRect().top -
            (document.activeElement as Element).getBoundingClientRect().bottom
          );
        });
        assert.match(await focused(page), /A link/);
        assert.ok(room >= 0, `${link}: ${room}`);
      }
      await storeSettings(page, { links: [] });
      await page.close();
    });

    it('lists quick links, which lead where they say and run nothing', async () => {
      const page = await open();
      await storeSettings(page, {
        links: [
          { title: '<img src=x onerror=alert(1)>', url: 'https://a.example/?q=<script>' },
          { title: 'Bad', url: 'javascript:alert(1)' },
          { title: 'File', url: 'file:///etc/passwd' },
        ],
      });
      await page.waitFor(() => document.querySelector('.links a')?.textContent?.includes('<img') === true);
      const links = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('.links a')].map((link) => link.href),
      );
      assert.deepEqual(links, ['https://a.example/?q=%3Cscript%3E']);
      assert.equal(await isSeen(page, 'main img'), false);
      await storeSettings(page, { links: [] });
      await page.close();
    });

    it('asks for no site visited, and shows none, unless that is allowed', async () => {
      const page = await open();
      await storeSettings(page, { mostVisited: true });
      await page.waitFor(
        "JSON.parse(localStorage.getItem('settings') ?? '{}').settings?.mostVisited === true",
      );
      assert.equal(await isSeen(page, '.links a'), false);
      assert.deepEqual(await page.consoleErrors(), []);
      await storeSettings(page, { mostVisited: false });
      await page.close();
    });

    for (const [width, height] of [
      [320, 400],
      [640, 700],
      [1280, 800],
      [3840, 2160],
    ] as const) {
      // prettier-ignore
      it(`fits ${width} × ${height}, at twice the size of letters too`, async () => {
        // Finnish has the longest words.
        for (const [language, size] of [['en', ''], ['fi', ''], ['fi', '200%'], ['sv', '200%']] as const) {
          const page = await open('newtab.html', width, height);
          await storeSettings(page, { language });
          await page.waitFor(`document.documentElement.lang === '${language}' && document.querySelector('[role=toolbar] button') !== null`);
          await page.evaluate((percent: string) => {
            document.documentElement.style.fontSize = percent;
          }, size);
          for (const choice of [1, 6, 7]) {
            await page.evaluate((at: number) => {
              document.querySelector<HTMLElement>(`[role=toolbar] button:nth-child(${at})`)?.click();
            }, choice);
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${language}, ${size}, ${choice}`);
          }
          const small = await page.evaluate(() =>
            [...document.querySelectorAll('a, button')]
              .map((node) => ({ node, box: node.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
              .map(({ node }) => node.outerHTML),
          );
          assert.deepEqual(small, []);
          await storeSettings(page, { language: 'auto' });
          await page.close();
        }
      });
    }

    it('goes through the values in the popup, and copies one as text', async () => {
      const page = await open('popup.html', 360, 560);
      await page.waitFor(() => document.querySelector('.others button') !== null);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          configurable: true,
          value: {
            writeText: (text: string) => {
              Object.assign(window, { copied: text });
              return Promise.resolve();
            },
          },
        });
      });
      await page.click('.others button:nth-child(2)');
      await page.waitFor(`document.querySelector('espoo-values').value === '${values.items[4]?.id}'`);
      assert.equal((await shownElements(page))[0]?.titles[0], titleAt(4));
      await page.click('footer button');
      await page.waitFor(() => document.querySelector('[role=status]')?.textContent?.trim() === 'Copied.');
      assert.equal(
        await page.evaluate('window.copied'),
        `${titleAt(4)}\n\n${values.items[4]?.paragraphs.join('\n\n')}\n\n(Espoo – Vision, tietotori.fi)`,
      );
      assert.deepEqual(await axeViolations(page), []);
      await page.click('.others button:nth-child(2)');
      await page.waitFor(`document.querySelector('espoo-values').value === '${values.items[0]?.id}'`);
      await page.click('.others button:nth-child(3)');
      await page.waitFor(() => document.querySelector('.others button:nth-child(3)') === null);
      assert.equal(await focused(page), 'Next ›');
      assert.equal((await shownElements(page))[0]?.titles[0], titleAt(3));
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }); // prettier-ignore
      });
      await page.click('footer button');
      await page.waitFor(
        () => document.querySelector('[role=status]')?.textContent?.includes('Could not') === true,
      );
      await page.close();
    });

    it('leads from the popup to the settings, which open in a tab of their own', async () => {
      const page = await open('popup.html', 360, 560);
      await page.waitFor(() => document.querySelector('footer button') !== null);
      await page.evaluate(() => {
        const scope = globalThis as unknown as Record<string, { runtime: object } | undefined>;
        Object.defineProperty((scope['browser'] ?? scope['chrome'])?.runtime, 'openOptionsPage', {
          value: () => Promise.resolve(Object.assign(window, { opened: 'settings' })),
        });
        window.close = () => undefined;
      });
      await page.evaluate(() => document.querySelector<HTMLElement>('footer button:nth-of-type(2)')?.focus());
      await page.press('Enter');
      await page.waitFor("window.opened === 'settings'");
      await page.close();
    });
  });
}
