import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { layoutShift } from '../../support/layout-shift.ts';
import { serveSite } from '../../support/site.ts';
import { CLOCK, output, set } from './page.ts';

/** A shift that nobody notices. */
const MOST = 0.02;

describe('the composition of the configurator', () => {
  const site = forSuite(() => serveSite({ clock: CLOCK }));
  const browser = sharedBrowser('chromium');
  const open = (query: string, width: number, height: number) =>
    browser().open(`${site().url}configurator.html${query}`, {
      viewport: { width, height },
      isUsedOnce: true,
    });
  const boxOf = `(selector) => {
    const { left, right, top, bottom } = document.querySelector(selector).getBoundingClientRect();
    return { left, right, top, bottom };
  }`;
  const box = (page: Awaited<ReturnType<typeof open>>, selector: string) =>
    page.evaluate<[], Record<'left' | 'right' | 'top' | 'bottom', number>>(
      `(${boxOf})(${JSON.stringify(selector)})`,
    );

  const QUERIES = ['', '?ui=fi', '?ui=sv&view=all', '?ui=fi&kind=frame'];
  for (const [width, height, queries] of [
    [1280, 800, QUERIES],
    [320, 640, QUERIES],
    // All of the page is seen, also what is below.
    [1280, 2400, ['?ui=fi&kind=frame']],
  ] as const) {
    for (const query of queries) {
      it(`moves nothing while it comes, ${width} × ${height} px ${query}`, async () => {
        const page = await open(query, width, height);
        await output(page, 'snippet', query.includes('frame') ? 'iframe' : '<script');
        const shift = await layoutShift(page);
        assert.ok(shift <= MOST, `${shift}`);
        await page.close();
      });
    }
  }

  it('moves nothing when another text is chosen', async () => {
    for (const width of [1280, 320]) {
      const page = await open('', width, 800);
      await output(page, 'snippet', '<script');
      const places = () =>
        Promise.all(
          ['#preview', '.preview', '.preview a', 'form'].map(async (selector) => {
            const { left, right, top } = await box(page, selector);
            return { left, right, top };
          }),
        );
      const before = await places();
      await set(page, 'view', 'all');
      await output(page, 'snippet', 'view="all"');
      assert.deepEqual(await places(), before);
      await page.close();
    }
  });

  it('has no empty room below the text of the preview, where nothing is below it', async () => {
    const page = await open('?view=mission', 1280, 800);
    await output(page, 'snippet', 'view="mission"');
    await page.waitFor(() =>
      document.querySelector('#preview espoo-values')?.shadowRoot?.querySelector('h2'),
    );
    const [text, preview] = [await box(page, '#preview > *'), await box(page, '#preview')];
    assert.ok(preview.bottom - text.bottom < 20, JSON.stringify({ text, preview }));
    await page.close();
  });

  it('keeps the preview in sight beside the form, and before it where there is no room for both', async () => {
    const page = await open('', 1280, 800);
    await output(page, 'snippet', '<script');
    await page.evaluate(() => document.querySelector('#colours')?.scrollIntoView());
    for (const seen of ['#colours', '#snippet-copy', '#link-copy']) {
      await page.evaluate((selector: string) => document.querySelector(selector)?.scrollIntoView(), seen);
      const [beside, preview] = [await box(page, seen), await box(page, '#preview')];
      assert.ok(beside.right <= preview.left);
      assert.ok(preview.top >= 0 && preview.bottom <= 800, `${seen}: ${JSON.stringify(preview)}`);
    }
    await page.setViewport({ width: 320, height: 640 });
    await page.waitFor('innerWidth === 320');
    assert.ok((await box(page, '#preview')).bottom <= (await box(page, 'form')).top);
    await page.close();
  });

  it('leads by one key to the code, past the preview and the form', async () => {
    const page = await open('', 320, 640);
    await output(page, 'snippet', '<script');
    await page.evaluate(() => document.getElementById('preview')?.focus());
    await page.press('Shift+Tab');
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.id === 'outputs-title');
    await page.close();
  });
});
