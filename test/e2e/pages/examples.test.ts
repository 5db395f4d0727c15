import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { PAGES as FOLDER } from '../../../examples/mounts.mjs';
import { isOf, OWN_EDITION, pagesFor } from '../../../examples/pages-for.mjs';
import { assertAccessible } from '../../support/axe.ts';
import { ENGINES } from '../../support/engines.ts';
import { CLOCK, title, titles } from '../../support/expected.ts';
import { assertFits } from '../../support/fits.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';
import { until } from '../../support/until.ts';
import { GALLERY } from '../../pictures/thumbnails.ts';
import { textsWithoutScript } from '../../support/without-script.ts';

const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

/** The headings that the elements of each page show, one list for each element. */
const EXPECTED: Record<string, string[][]> = {
  'configurator.html': [[title('en')]],
  // A new edition: what is to be written stands in brackets.
  'edition.html': [
    ['[Vision: heading]', '[Mission: heading]', '[Heading of the values]', '[Value 1: heading]'],
  ],
  'plain.html': [[title('fi')]],
  'views.html': [
    [title('en')],
    ['ESPOO’S VALUES', ...titles('en')],
    ['ESPOO – VISION'],
    ['THE CITY’S MISSION'],
    ['ESPOO – VISION', 'THE CITY’S MISSION', 'ESPOO’S VALUES', ...titles('en')],
  ],
  'languages.html': [[title('fi')], [title('sv')], [title('en')]],
  'theming.html': Array<string[]>(5).fill([title('en')]),
  'pinned.html': [[title('sv', 'kumppanuus')], [title('sv', 'asiakaslahtoisyys')]],
  // Its elements are in frames: see test/e2e/frame.
  'framed.html': [],
  'react.html': [[title('en')]],
  'vue.html': [[title('en')]],
  'intranet.html': [['ESPOO - VISIO'], ['KAUPUNGIN TOIMINTA-AJATUS'], [title('fi')], [title('sv')]],
};

it('each example page is expected to show something', () => {
  assert.deepEqual([...Object.keys(EXPECTED), 'without-script.html'].sort(), PAGES.sort());
});

it('of another edition none is listed or shown that is written around Espoo’s text', () => {
  const page = (name: string) => readFileSync(`${FOLDER}${name}`, 'utf8');
  const made = pagesFor('merikyla');
  for (const name of PAGES.filter((each) => /espoo[^-]|esbo|lang="(?:fi|sv)">\s*<head/i.test(page(each)))) {
    assert.equal(isOf('merikyla', `/${name}`), false, name);
    assert.doesNotMatch(made(`/${name}`, page(name)), /espoo/i);
  }
  for (const name of ['edition.html', 'views.html']) {
    assert.ok(isOf('merikyla', `/${name}`));
    assert.equal(made(`/${name}`, page(name)), pagesFor(OWN_EDITION)(`/${name}`, page(name)));
  }
});

it('each is in the gallery', () => {
  assert.deepEqual(GALLERY.map((name) => `${name}.html`).sort(), PAGES.sort());
});

/** What engines may differ in: the pages that do more than show the element, and one that does not. Frameworks have their own test. */
const IN_EACH_ENGINE = /^(?:configurator|edition|framed|plain)\.html$/;

for (const engine of ENGINES) {
  describe(`the examples in ${engine}`, () => {
    const site = forSuite(() => serveSite({ clock: CLOCK }));
    const browser = sharedBrowser(engine);

    for (const name of PAGES.filter((each) => engine === 'chromium' || IN_EACH_ENGINE.test(each))) {
      it(`${name} shows the right text, accessibly, with no error, no request elsewhere and room at 320 px`, async () => {
        const page = await browser().open(site().url + name, { viewport: { width: 1200, height: 900 } });
        if (name in EXPECTED) {
          // A framework may put its elements into the page when that has loaded.
          await page.waitFor(
            `document.querySelectorAll('espoo-values, [data-espoo-values]').length >= ${EXPECTED[name]?.length ?? 0}`,
          );
          const shown = async () =>
            (await shownElements(page)).map(({ sectionTitles, titles }) => [...sectionTitles, ...titles]);
          // An edition comes in the place of the one that is built in. What is there instead is the better message.
          await until('the texts are there', async () =>
            isDeepStrictEqual(await shown(), EXPECTED[name]),
          ).catch(() => undefined);
          assert.deepEqual(await shown(), EXPECTED[name]);
        }
        // "data:" is Firefox's own font for the dots of a list; nothing leaves for it.
        const elsewhere = (url: string) => !url.startsWith(site().url) && !url.startsWith('data:');
        assert.deepEqual((await page.requests()).filter(elsewhere), []);
        assert.deepEqual(
          await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
          ['', 0, 0],
        );
        await assertAccessible(page);
        assert.deepEqual(await page.consoleErrors(), []);
        await page.setViewport({ width: 320, height: 640 });
        await page.waitFor('innerWidth === 320');
        await assertFits(page);
        await page.close();
      });
    }

    it('plain.html shows a reader without script the content of the tag', async () => {
      const page = await browser().open(`${site().url}plain.html`);
      assert.deepEqual(await textsWithoutScript(page, 'plain.html', 'espoo-values'), [
        'Espoo on ihmistä varten. Espoossa on hyvä elää, asua ja tehdä työtä.',
      ]);
      await page.close();
    });
  });
}
