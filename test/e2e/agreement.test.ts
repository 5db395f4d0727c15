import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { builtInEdition, valueOfTheDay } from '@espoo-values/strategy-content';
import { type Browser, launch } from '../support/engines.ts';
import { EXTENSION_BROWSERS, EXTENSION_BUILDS, setClock } from '../support/extension.ts';
import { STORED_CLOCK } from '../support/page-scripts.ts';
import { shownElements } from '../support/shown.ts';
import { serveSite } from '../support/site.ts';

/** Instants on both sides of Helsinki's midnight, in winter, in summer and where the clocks change; and a noon. */
const INSTANTS = [
  '2026-11-24T12:00:00Z',
  '2026-01-05T21:59:50Z',
  '2026-01-05T22:00:05Z',
  '2026-03-28T21:59:50Z',
  '2026-03-28T22:00:05Z',
  '2026-03-29T20:59:50Z',
  '2026-03-29T21:00:05Z',
  '2026-07-01T20:59:50Z',
  '2026-07-01T21:00:05Z',
  '2026-10-25T21:59:50Z',
  '2026-10-25T22:00:05Z',
  '2027-12-31T21:59:50Z',
  '2027-12-31T22:00:05Z',
];

/** Far from Helsinki on either side; in the first it is another day for most of the day. */
const ZONES = ['Pacific/Kiritimati', 'America/St_Johns'];

for (const engine of EXTENSION_BROWSERS) {
  for (const timeZone of ZONES) {
    describe(`element, new tab and popup in ${engine}, in the zone ${timeZone}`, () => {
      let browser: Browser;
      before(async () => {
        browser = await launch(engine, {
          timeZone,
          extension: EXTENSION_BUILDS[engine],
          extensionScripts: [STORED_CLOCK],
        });
      });
      after(() => browser?.close());

      for (const instant of INSTANTS) {
        it(`show the same value at ${instant}`, async () => {
          const { index } = valueOfTheDay(builtInEdition, new Date(instant));
          const expected = builtInEdition.translations.fi.values.items[index]?.title;
          const site = await serveSite({ clock: instant });
          await setClock(browser, instant);
          const openers = [
            () => browser.open(`${site.url}plain.html`),
            () => browser.openNewTab(),
            () => browser.open(browser.extensionUrl('popup.html')),
          ];
          const titles: unknown[] = [];
          for (const open of openers) {
            const page = await open();
            await page.waitFor(
              () =>
                document.querySelector('espoo-values')?.shadowRoot?.querySelector('[part~=title]') != null,
            );
            const [shown] = await shownElements(page);
            titles.push([shown?.lang, shown?.titles]);
            await page.close();
          }
          await site.close();
          // The browsers of these tests speak English; the plain page is Finnish.
          const english = builtInEdition.translations.en.values.items[index]?.title;
          assert.deepEqual(titles, [
            ['fi', [expected]],
            ['en', [english]],
            ['en', [english]],
          ]);
        });
      }
    });
  }
}
