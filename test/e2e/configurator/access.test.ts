import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axeViolations } from '../../support/axe.ts';
import { ENGINES } from '../../support/engines.ts';
import { assertFits } from '../../support/fits.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';
import { CLOCK, output } from './page.ts';

for (const engine of ENGINES) {
  describe(`the configurator in ${engine}`, () => {
    const site = forSuite(() => serveSite({ clock: CLOCK }));
    const browser = sharedBrowser(engine);
    const open = (query = '', width = 1200) =>
      browser().open(`${site().url}configurator.html${query}`, { viewport: { width, height: 900 } });

    it('is worked by keyboard alone, and never loses the focus', async () => {
      const page = await open();
      await output(page, 'snippet', '<script');
      const focused = () =>
        page.evaluate(() => {
          const node = document.activeElement as HTMLElement & { name?: string };
          return node.id || node.name || node.localName;
        });
      await page.evaluate(() => document.querySelector<HTMLElement>('[name=view]')?.focus());
      await page.press('ArrowDown');
      await output(page, 'snippet', 'view="values"');
      assert.equal(await focused(), 'view');
      await page.evaluate(() => document.querySelector<HTMLElement>('[name=kind]')?.focus());
      await page.press('ArrowDown');
      await output(page, 'snippet', 'data-espoo-values');
      assert.equal(await focused(), 'kind');
      await page.press('Tab');
      assert.equal(await focused(), 'address');
      await page.press('Tab');
      assert.equal(
        await page.evaluate(() => document.activeElement?.getAttribute('href')),
        'en/downloads.html#script',
      );
      await page.press('Tab');
      assert.equal(await focused(), 'integrity');
      await page.press(' ');
      await output(page, 'snippet', 'integrity="sha384-');
      assert.equal(await focused(), 'integrity');
      await page.press('Tab');
      assert.equal(await focused(), 'versioned');
      await page.press('Tab');
      assert.equal(await focused(), 'background');
      await page.type('#fedcba');
      assert.equal(
        await page.evaluate(() => document.querySelector<HTMLInputElement>('[name=background]')?.value),
        '#fedcba',
      );
      await output(page, 'snippet', '#fedcba');
      assert.equal(await focused(), 'background');
      await page.evaluate(() => document.querySelector<HTMLElement>('[type=reset]')?.focus());
      await page.press('Enter');
      await output(page, 'snippet', '<espoo-values>');
      assert.equal(await focused(), 'button');
      await page.press('Tab');
      assert.equal(await focused(), 'pre');
      await page.press('Tab');
      assert.equal(await focused(), 'snippet-copy');
      await page.press('Enter');
      await page.waitFor(() => document.getElementById('snippet-status')?.textContent);
      assert.equal(await focused(), 'snippet-copy');
      await page.close();
    });

    it('says that it has copied; refused, it selects', async () => {
      const page = await open();
      const snippet = await output(page, 'snippet', '<script');
      await page.evaluate(() => {
        const view = window as unknown as { copied: string };
        Object.defineProperty(navigator, 'clipboard', {
          configurable: true,
          value: { writeText: async (text: string) => void (view.copied = text) },
        });
      });
      await page.click('#snippet-copy');
      await page.waitFor(() => document.getElementById('snippet-status')?.textContent === 'Copied');
      assert.equal(await page.evaluate('window.copied'), snippet);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.click('#snippet-copy');
      await page.waitFor(() => document.getElementById('snippet-status')?.textContent?.includes('Ctrl+C'));
      const selected = await page.evaluate(() => getSelection()?.toString().trim());
      // Firefox gives a no-break space of a selection as a plain one.
      assert.equal(selected?.replaceAll('\u00a0', ' '), snippet.replaceAll('\u00a0', ' '));
      await page.close();
    });

    if (engine !== 'chromium') return;

    it('needs no sideways scrolling at 320 px, and its targets are large enough', async () => {
      for (const ui of ['fi', 'sv', 'en']) {
        const page = await open(`?ui=${ui}&kind=server&background=%23ffffff&sheet=file`, 320);
        await output(page, 'snippet', 'shadowrootmode');
        await assertFits(page, ui);
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('a, button, input, select')]
            .map((node) => ({ node, box: node.getBoundingClientRect() }))
            .filter(({ box }) => box.width && (box.height < 24 || box.width < 24))
            .map(({ node }) => node.outerHTML),
        );
        assert.deepEqual(small, []);
        await page.close();
      }
    });
  });
}

describe('the configurator for each reader', () => {
  const site = forSuite(() => serveSite({ clock: CLOCK }));
  const browser = sharedBrowser('chromium');

  // What is dark differs in its colours alone.
  for (const [colorScheme, query] of [
    ['light', 'ui=fi&background=%23fff8e1'],
    ['light', 'ui=sv&kind=server&lang=fi&value=kumppanuus'],
    ['light', 'ui=en&kind=div&accent=%23aa0000&theme=light&sheet=file&view=all'],
    ['light', 'ui=fi&kind=frame&lang=fi'],
    ['dark', 'ui=fi&background=%23fff8e1'],
    ['dark', 'ui=en&kind=frame&view=all'],
  ] as const) {
    it(`is accessible, ${colorScheme}, at ${query}`, async (test) => {
      await browser().prefer(colorScheme);
      test.after(() => browser().prefer('light'));
      const page = await browser().open(`${site().url}configurator.html?${query}`);
      await page.waitFor(() => document.getElementById('snippet-text')?.textContent);
      await shownElements(page);
      const violations = await axeViolations(page);
      // The chosen colours are hard to read in one theme: the page says so, and axe may.
      const ofThePage = violations.filter(
        (line) => !query.includes('background') || !line.startsWith('color-contrast: espoo-values,'),
      );
      assert.deepEqual(ofThePage, []);
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
    });
  }
});
