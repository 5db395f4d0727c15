import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInEdition, valueOfTheDay } from '@espoo-values/strategy-content';
import { renderToString } from '@espoo-values/widget/server';
import { assertAccessible } from '../../support/axe.ts';
import { ENGINES, type Page } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { pageOf, SCRIPT } from '../../support/pages.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';
import { layoutShifts } from '../../support/layout-shift.ts';

const DATE = '2026-11-24';
const after = '<p>Sivu jatkuu.</p>';

const files: Record<string, string> = {};
for (const lang of builtInEdition.languages) {
  for (const view of ['day', 'all'] as const) {
    const markup = renderToString({ view, lang, date: DATE });
    files[`/${view}-${lang}.html`] = pageOf(markup + SCRIPT + after, { lang });
    files[`/${view}-${lang}-without.html`] = pageOf(markup + after, { lang });
  }
}
files['/yesterday.html'] = pageOf(renderToString({ lang: 'fi' }) + SCRIPT);

/** The text of the element's shadow root, without comments and breaking points. */
const shadowText = (page: Page) =>
  page.evaluate(() =>
    (
      document.querySelector('espoo-values')?.shadowRoot?.querySelector('.base')?.textContent ?? ''
    ).replaceAll(/\s+/g, ' '),
  );

for (const engine of ENGINES) {
  describe(`the element from a server in ${engine}`, () => {
    const site = forSuite(() => serveSite({ files }));
    const browser = sharedBrowser(engine);

    for (const path of Object.keys(files).filter((name) => name.endsWith('-without.html'))) {
      it(`says the same before and after the script, once: ${path.slice(1, -13)}`, async () => {
        const without = await browser().open(site().url + path.slice(1));
        const text = await shadowText(without);
        assert.ok(text.length > 100);
        await assertAccessible(without);
        await without.close();
        const page = await browser().open(site().url + path.slice(1).replace('-without', ''));
        await page.waitFor(() => customElements.get('espoo-values') !== undefined);
        await shownElements(page);
        assert.equal(await shadowText(page), text);
        assert.equal(
          await page.evaluate(
            () => document.querySelector('espoo-values')?.shadowRoot?.querySelectorAll('.base').length,
          ),
          1,
        );
        assert.deepEqual(await page.consoleErrors(), []);
        await page.close();
      });
    }

    it('does not move the page when the script takes over', async (test) => {
      if (engine !== 'chromium') {
        // Only Chromium has the Layout Instability API; elsewhere the heights are compared.
        const heights: unknown[] = [];
        for (const path of ['day-sv-without.html', 'day-sv.html']) {
          const page = await browser().open(site().url + path);
          heights.push(
            await page.evaluate(() => document.querySelector('espoo-values')?.getBoundingClientRect().height),
          );
          await page.close();
        }
        assert.equal(heights[0], heights[1], test.name);
        return;
      }
      const page = await browser().open(`${site().url}day-sv.html`);
      await page.waitFor(() => customElements.get('espoo-values') !== undefined);
      assert.deepEqual(await layoutShifts(page), []);
      await page.close();
    });
  });

  describe(`a page that a server rendered before midnight in ${engine}`, () => {
    const later = new Date(Date.now() + 86_400_000).toISOString();
    const site = forSuite(() => serveSite({ files, clock: later }));
    const browser = sharedBrowser(engine);
    it('says the value of the day on which it is read', async () => {
      const page = await browser().open(`${site().url}yesterday.html`);
      await page.waitFor(() => customElements.get('espoo-values') !== undefined);
      const [shown] = await shownElements(page);
      const { index } = valueOfTheDay(builtInEdition, new Date(later));
      assert.deepEqual(shown?.titles, [builtInEdition.translations.fi.values.items[index]?.title]);
      await page.close();
    });
  });
}
