import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axeViolations } from '../../support/axe.ts';
import { ENGINES } from '../../support/engines.ts';
import { assertFits } from '../../support/fits.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { serveSite } from '../../support/site.ts';
import { answer, FILES, openFiles, press, textOf, write } from './page.ts';

for (const engine of ENGINES) {
  describe(`the draft on the edition desk in ${engine}`, () => {
    const site = forSuite(() => serveSite());
    const browser = sharedBrowser(engine);

    it('is kept in this browser alone, until it is deleted; nothing is asked for elsewhere', async () => {
      const page = await browser().open(`${site().url}edition.html?ui=sv`);
      await page.waitFor(() => !!document.getElementById('values-add'));
      const title = () =>
        page.waitFor(() => {
          const field = document.getElementById('source.title') as HTMLInputElement | null;
          return field && [field.value];
        }) as Promise<string[]>;
      assert.equal(await page.evaluate(() => localStorage.length), 0);
      await write(page, 'source.title', 'Strategi på halva vägen');
      await page.reload();
      assert.deepEqual(await title(), ['Strategi på halva vägen']);
      assert.match(await textOf(page, 'kept'), /stannar i den här webbläsaren/);
      await press(page, 'drop');
      assert.match(await answer(page, 'no'), /^Ta bort utkastet/);
      // Asked again before the browser tells that the dialog was closed.
      await page.evaluate(async () => {
        for (const button of ['#drop', '#ask button[value=no]', '#drop']) {
          document.querySelector<HTMLElement>(button)?.click();
          // What follows in the same task, and no event.
          for (let turn = 0; turn < 9; turn++) await Promise.resolve();
        }
      });
      await answer(page, 'yes');
      await page.waitFor(() => (document.getElementById('source.title') as HTMLInputElement).value === '');
      assert.equal(await page.evaluate(() => localStorage.length), 0);
      await page.reload();
      assert.deepEqual(await title(), ['']);
      assert.deepEqual(
        (await page.requests()).filter((url) => !url.startsWith(site().url) && !url.startsWith('data:')),
        [],
      );
      // The page's own policy keeps whatever would send something from doing so.
      const refused = await page.evaluate(() =>
        fetch('index.html').then(
          () => false,
          () => true,
        ),
      );
      assert.ok(refused);
      await page.close();
    });
  });
}

describe('the edition desk for each reader', () => {
  const site = forSuite(() => serveSite());
  const browser = sharedBrowser('chromium');

  // What is dark differs in its colours alone.
  for (const [ui, colorScheme] of [
    ['fi', 'light'],
    ['sv', 'light'],
    ['en', 'light'],
    ['fi', 'dark'],
  ] as const) {
    it(`is accessible in ${ui}, ${colorScheme}, with and without mistakes, and needs no sideways scrolling`, async (test) => {
      await browser().prefer(colorScheme);
      test.after(() => browser().prefer('light'));
      const page = await browser().open(`${site().url}edition.html?ui=${ui}`, {
        viewport: { width: 1280, height: 900 },
      });
      await page.waitFor(() => !!document.getElementById('values-add'));
      assert.deepEqual(await axeViolations(page), []);
      await openFiles(page, FILES);
      await write(page, 'id', 'Ei näin');
      await page.waitFor(() => document.getElementById('id-problem')?.textContent);
      assert.deepEqual(await axeViolations(page), []);
      for (const width of [320, 640]) {
        await page.setViewport({ width, height: 900 });
        // As with text at 200 %.
        await page.evaluate(
          (size) => {
            document.documentElement.style.fontSize = size;
          },
          width === 640 ? '200%' : '',
        );
        await page.waitFor(`innerWidth === ${width}`);
        await assertFits(page, `${width}`);
      }
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('a, button, input, select, textarea')]
          .map((node) => ({ node, box: node.getBoundingClientRect() }))
          .filter(
            ({ node, box }) =>
              box.width && node.closest('li') === null && (box.height < 24 || box.width < 24),
          )
          .map(({ node }) => node.outerHTML),
      );
      assert.deepEqual(small, []);
      assert.deepEqual(await page.consoleErrors(), []);
      await page.evaluate(() => localStorage.clear());
      await page.close();
    });
  }
});

describe('two windows of the edition desk', () => {
  const site = forSuite(() => serveSite());
  const browser = sharedBrowser('chromium');

  it('do not write over each other', async () => {
    const open = async () => {
      const page = await browser().open(`${site().url}edition.html?ui=en`);
      await page.waitFor(() => !!document.getElementById('values-add'));
      return page;
    };
    const [first, second] = [await open(), await open()];
    await write(second, 'source.title', 'Of the second window');
    await first.waitFor(() => document.getElementById('kept')?.textContent?.includes('another window'));
    await write(first, 'source.title', 'Of the first window');
    const kept = await second.evaluate(() => Object.values(localStorage).join());
    assert.match(kept, /Of the second window/);
    assert.doesNotMatch(kept, /Of the first window/);
    await second.evaluate(() => localStorage.clear());
    await Promise.all([first.close(), second.close()]);
  });
});
