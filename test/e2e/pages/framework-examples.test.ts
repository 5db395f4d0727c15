import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { assertAccessible } from '../../support/axe.ts';
import { ENGINES, type Page } from '../../support/engines.ts';
import { CLOCK, title } from '../../support/expected.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';

const { translations } = builtInEdition;

/** Chooses as a reader does: the framework hears of it by the events alone. */
const choose = (page: Page, name: string, value: string) =>
  page.evaluate(
    (field, text) => {
      const select = document.querySelector(`select[name="${field}"]`) as HTMLSelectElement;
      select.value = text;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    value,
  );
/** The first heading of the element and its language, once the heading is the one expected. */
async function shownOnce(page: Page, heading: string | undefined) {
  await page.waitFor(
    `document.querySelector('espoo-values')?.shadowRoot?.querySelector('[part~=title], [part~=section-title]')
      ?.textContent.replaceAll('\\xAD', '') === ${JSON.stringify(heading)}`,
    10_000,
  );
  const [shown] = await shownElements(page);
  return shown;
}
/** What the page says of the last event, once it says the part. */
async function eventOnce(page: Page, part: string) {
  await page.waitFor(
    `document.querySelector('output').textContent.includes(${JSON.stringify(part)})`,
    10_000,
  );
  return JSON.parse(await page.evaluate(() => document.querySelector('output')?.textContent ?? '')) as object;
}

for (const engine of ENGINES) {
  describe(`the example of a framework in ${engine}`, () => {
    const site = forSuite(() => serveSite({ clock: CLOCK }));
    const browser = sharedBrowser(engine);

    for (const framework of ['react', 'vue']) {
      it(`takes its state from ${framework}, and tells it what is shown`, async () => {
        const page = await browser().open(`${site().url}${framework}.html`);
        const shown = await shownOnce(page, title('en'));
        assert.equal(shown?.kicker, 'Value of the day');
        assert.deepEqual(await eventOnce(page, 'en'), {
          valueId: 'kumppanuus',
          date: '2026-11-24',
          lang: 'en',
        });

        await choose(page, 'language', 'sv');
        assert.equal((await shownOnce(page, title('sv')))?.lang, 'sv');
        assert.equal(
          await page.evaluate(() => document.querySelector<HTMLElement>('espoo-values')?.lang),
          'sv',
        );
        assert.deepEqual(await eventOnce(page, 'sv'), {
          valueId: 'kumppanuus',
          date: '2026-11-24',
          lang: 'sv',
        });

        await choose(page, 'view', 'values');
        const all = await shownOnce(page, translations.sv.values.title);
        assert.equal(all?.titles.length, translations.sv.values.items.length);
        assert.match(JSON.stringify(await eventOnce(page, 'null')), /"valueId":null/);
        await assertAccessible(page);

        await page.click('[name=other-city]');
        assert.deepEqual((await shownOnce(page, 'EXEMPELSTADS VÄRDERINGAR'))?.titles, ['Tydlighet']);
        await page.click('[name=other-city]');
        await shownOnce(page, translations.sv.values.title);
        assert.deepEqual(await page.consoleErrors(), []);
        await page.close();
      });
    }
  });
}
