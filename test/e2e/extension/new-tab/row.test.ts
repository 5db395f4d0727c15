import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXTENSION_BROWSERS } from '../../../support/extension.ts';
import { storeSettings } from '../../../support/extension-settings.ts';
import { isSeen, openPages, titleAt, untilFocused } from './page.ts';
import { assertFits } from '../../../support/fits.ts';

for (const engine of EXTENSION_BROWSERS) {
  describe(`the row and the links of the new tab in ${engine}`, () => {
    const open = openPages(engine);

    it('is left by Tab from wherever the arrow keys went in the row, and comes back to what is chosen', async () => {
      const page = await open();
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('[role=toolbar] [tabindex="0"]')?.focus(),
      );
      await page.press('Home');
      await untilFocused(page, titleAt(0));
      await page.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.closest('[role=toolbar]')), null);
      assert.equal(
        await page.evaluate(() =>
          document.querySelector('[role=toolbar] [tabindex="0"]')?.textContent?.trim(),
        ),
        titleAt(3),
      );
      await page.close();
    });

    it('hides nothing that has the focus behind the row, which stays in sight under a long text', async () => {
      const page = await open('newtab.html', 1000, 720);
      await storeSettings(page, {
        links: Array.from({ length: 24 }, (_, index) => ({
          title: `A link of a longer name, ${index}`,
          url: `https://${index}.example/`,
        })),
      });
      await page.waitFor(() => document.querySelectorAll('.links a').length === 24);
      await page.evaluate(() => {
        document.querySelectorAll<HTMLElement>('[role=toolbar] button')[6]?.click();
      });
      await page.waitFor(() => document.documentElement.classList.contains('long'));
      await page.evaluate(() => document.querySelector<HTMLElement>('.ways a')?.focus());
      for (let link = 0; link < 24; link++) {
        await page.press('Tab');
        const room = await page.evaluate(() => {
          const row = document.querySelector('.row') as Element;
          return (
            row.getBoundingClientRect().top -
            (document.activeElement as Element).getBoundingClientRect().bottom
          );
        });
        await untilFocused(page, /A link/);
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

    it('fits every size of the window in every language, at twice the size of letters too', async () => {
      const page = await open();
      // Finnish has the longest words.
      for (const [language, size] of [
        ['en', ''],
        ['fi', ''],
        ['fi', '200%'],
        ['sv', '200%'],
      ] as const) {
        await storeSettings(page, { language });
        await page.waitFor(
          `document.documentElement.lang === '${language}' && document.querySelector('[role=toolbar] button') !== null`,
        );
        await page.evaluate((percent: string) => {
          document.documentElement.style.fontSize = percent;
        }, size);
        for (const [width, height] of [
          [320, 400],
          [640, 700],
          [1280, 800],
          [3840, 2160],
        ] as const) {
          await page.setViewport({ width, height });
          await page.waitFor(`innerWidth === ${width}`);
          for (const choice of [0, 5, 6]) {
            await page.evaluate((at: number) => {
              document.querySelectorAll<HTMLElement>('[role=toolbar] button')[at]?.click();
            }, choice);
            await assertFits(page, `${language}, ${size}, ${width}, ${choice}`);
          }
          const small = await page.evaluate(() =>
            [...document.querySelectorAll('a, button')]
              .map((node) => ({ node, box: node.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
              .map(({ node }) => node.outerHTML),
          );
          assert.deepEqual(small, [], `${language}, ${size}, ${width}`);
        }
      }
      await storeSettings(page, { language: 'auto' });
      await page.close();
    });
  });
}
