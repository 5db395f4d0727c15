import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITION_TEXTS, EDITIONS } from '../../support/editions.ts';
import { ENGINES } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { serveSite } from '../../support/site.ts';
import { frameOf, pageOf } from './page.ts';

/* A built frame holds one edition: another one is given to its element, as if the frame had been built with it. */

const GIVE = `addEventListener('load', () => {
  const id = new URLSearchParams(location.search).get('edition');
  const edition = (${JSON.stringify(EDITIONS)}).find((each) => each.id === id);
  if (edition) document.querySelector('espoo-values').edition = edition;
});`;
const frames = EDITION_TEXTS.map(({ edition, language }) =>
  frameOf(`view=mission&edition=${edition.id}&lang=${language}`),
);
/** Of a language that the text is not in. */
const strange = frameOf('view=mission&edition=wahat-an-nur&lang=fi-FI');
const expected = [...EDITION_TEXTS, EDITION_TEXTS.find(({ language }) => language === 'ar')].map((text) => [
  text?.language,
  text?.direction,
  text?.translation.mission.title,
]);

for (const engine of ENGINES) {
  describe(`the framed page of any edition in ${engine}`, () => {
    const files = { '/page.html': pageOf([...frames, strange].join('')) };
    const site = forSuite(() => serveSite({ files, scripts: [GIVE] }));
    const browser = sharedBrowser(engine);

    it('has the language, the direction and the title of what it shows', async () => {
      const page = await browser().open(`${site().url}page.html`);
      await page.waitFor(
        `[...document.querySelectorAll('iframe')].every(({ contentDocument }, index) =>
          contentDocument.title === ${JSON.stringify(expected.map(([, , title]) => title))}[index])`,
      );
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('iframe')].map(({ contentDocument }) => {
          const { lang, dir } = contentDocument?.documentElement ?? {};
          return [lang, dir, contentDocument?.title];
        }),
      );
      assert.deepEqual(shown, expected);
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
    });
  });
}
