import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { builtInEdition, valueOfTheDay } from '@espoo-values/strategy-content';
import { EXTENSION_BROWSERS, extensionBrowser, TIME_ZONES } from '../../support/extension.ts';
import { resetSettings } from '../../support/extension-settings.ts';
import { forSuite } from '../../support/for-suite.ts';
import { CLOCK_KEY, STORED_CLOCK } from '../../support/page-scripts.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';

/** A noon, and instants on both sides of Helsinki's midnight, on the day when its clocks go forward and in winter. */
const INSTANTS = [
  '2026-11-24T12:00:00Z',
  '2026-03-29T20:59:50Z',
  '2026-03-29T21:00:05Z',
  '2026-01-05T21:59:50Z',
  '2026-01-05T22:00:05Z',
];

/** Firefox counts days as Chromium does, by `Temporal`: there a noon and one midnight show that all three ask for them. */
const INSTANTS_IN = { chromium: INSTANTS, firefox: INSTANTS.slice(0, 3) };

for (const engine of EXTENSION_BROWSERS) {
  describe(`element, new tab and popup in ${engine}, in the zone ${TIME_ZONES[engine]}`, () => {
    const site = forSuite(() => serveSite({ scripts: [STORED_CLOCK] }));
    const browser = extensionBrowser(engine);
    before(() => resetSettings(browser()));

    it('show the same value at every instant', async () => {
      const addresses = [
        `${site().url}plain.html`,
        browser().extensionUrl('newtab.html'),
        browser().extensionUrl('popup.html'),
      ];
      const pages = await Promise.all(addresses.map((address) => browser().open(address)));
      for (const [at, page] of pages.entries()) {
        // The browsers of these tests speak English; the plain page is Finnish.
        const language = at === 0 ? 'fi' : 'en';
        // Chromium draws no tab that lies behind another.
        await page.puppeteer?.bringToFront();
        for (const instant of INSTANTS_IN[engine]) {
          const { index } = valueOfTheDay(builtInEdition, new Date(instant));
          await page.evaluate(`localStorage.setItem('${CLOCK_KEY}', '${Date.parse(instant)}')`);
          await page.reload();
          await page.waitFor(
            () => document.querySelector('espoo-values')?.shadowRoot?.querySelector('[part~=title]') != null,
          );
          const [shown] = await shownElements(page);
          const expected = builtInEdition.translations[language].values.items[index]?.title;
          assert.deepEqual(
            [shown?.lang, shown?.titles],
            [language, [expected]],
            `${addresses[at]} at ${instant}`,
          );
        }
      }
    });
  });
}
