import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editionText, valueOfTheDay } from '@espoo-values/strategy-content';
import { renderWithoutScript } from '@espoo-values/widget/server';
import { assertAccessible } from '../../support/axe.ts';
import { EDITION_TEXTS, EDITIONS } from '../../support/editions.ts';
import { ENGINES } from '../../support/engines.ts';
import { CLOCK } from '../../support/expected.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { pageOf, SCRIPT } from '../../support/pages.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';

/* Every language of every edition by the one script, on one page: what the editions have in common is in other tests. */

const nameOf = ({ edition, language }: (typeof EDITION_TEXTS)[number]) => `${edition.id} ${language}`;
const elements = EDITION_TEXTS.map(({ edition, language }) =>
  ['day', 'all'].map(
    (view) => `<espoo-values view="${view}" lang="${language}" src="/${edition.id}.json"></espoo-values>`,
  ),
);
const texts = EDITION_TEXTS.map(
  ({ edition, language }) =>
    `<espoo-values>${renderWithoutScript({ view: 'all', lang: language }, edition)}</espoo-values>`,
);
const files: Record<string, string> = {
  '/editions.html': pageOf(SCRIPT + elements.flat().join('')),
  '/without.html': pageOf(texts.join('')),
};
for (const edition of EDITIONS) files[`/${edition.id}.json`] = JSON.stringify(edition);

for (const engine of ENGINES) {
  describe(`the one script in ${engine}`, () => {
    const site = forSuite(() => serveSite({ files, clock: CLOCK }));
    const browser = sharedBrowser(engine);

    it('shows every edition in each of its languages, with its words, its source and its direction', async () => {
      const page = await browser().open(`${site().url}editions.html`);
      const all = await shownElements(page);
      const directions = await page.evaluate(() =>
        [...document.querySelectorAll('espoo-values')].map(
          ({ shadowRoot }) => getComputedStyle(shadowRoot?.querySelector('[part=card]') as Element).direction,
        ),
      );
      for (const [index, text] of EDITION_TEXTS.entries()) {
        const { edition, language, translation, kicker, provenance, direction } = text;
        const { vision, mission, values } = translation;
        const value = values.items[valueOfTheDay(edition, new Date(CLOCK)).index];
        const [day, whole] = [all[2 * index], all[2 * index + 1]];
        assert.deepEqual(
          day,
          {
            lang: language,
            kicker,
            titles: [value?.title],
            sectionTitles: [],
            paragraphs: value?.paragraphs,
            provenance,
          },
          nameOf(text),
        );
        assert.deepEqual(
          whole,
          {
            lang: language,
            kicker: null,
            titles: values.items.map(({ title }) => title),
            sectionTitles: [vision, mission, values].map(({ title }) => title),
            paragraphs: [vision, mission, ...values.items].flatMap(({ paragraphs }) => paragraphs),
            provenance,
          },
          nameOf(text),
        );
        assert.deepEqual(directions.slice(2 * index, 2 * index + 2), [direction, direction], nameOf(text));
      }
      if (engine === 'chromium') await assertAccessible(page);
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
    });

    it('is not needed to read them: the text without script says the same', async () => {
      const page = await browser().open(`${site().url}without.html`);
      const read = await page.evaluate(() =>
        [...document.querySelectorAll('espoo-values > div')].map((div) => ({
          lang: (div as HTMLElement).lang,
          direction: getComputedStyle(div).direction,
          lines: [...div.querySelectorAll<HTMLElement>('h2, h3, p')].map((node) => node.innerText),
        })),
      );
      assert.deepEqual(
        read,
        EDITION_TEXTS.map(({ language, direction, translation, provenance }) => ({
          lang: language,
          direction,
          lines: [...editionText(translation).split(/\n+/), provenance],
        })),
      );
      if (engine === 'chromium') await assertAccessible(page);
      await page.close();
    });
  });
}
