import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { builtInEdition, editionText } from '@espoo-values/strategy-content';
import { assertAccessible } from '../support/axe.ts';
import { ENGINES } from '../support/engines.ts';
import { sharedBrowser } from '../support/for-suite.ts';
import { shownElements } from '../support/shown.ts';
import { textsWithoutScript } from '../support/without-script.ts';
import { block, nestedBlocks } from './blocks.ts';
import { title, titles } from '../support/expected.ts';
import { describeWithWordPress } from './shared-wordpress.ts';

const { source, translations } = builtInEdition;

const CONTENTS = {
  shortcode:
    'Before\n\n[espoo-values]\n\n[espoo-values view="values" lang="sv_SE" heading-level="3"]\n\nAfter',
  block: `${block()}${block({ view: 'vision', lang: 'sv', layout: 'plain' })}${block({ value: 'tuloksellisuus', lang: 'en', headingLevel: '3', align: 'wide' })}`,
  all: '[espoo-values view="all"]',
};

/** The languages and the titles of the elements of a page, in their order. */
const SHOWN: Record<string, [language: string, titles: (string | undefined)[]][]> = {
  shortcode: [
    ['fi', [title('fi')]],
    ['sv', titles('sv')],
  ],
  block: [
    ['fi', [title('fi')]],
    ['sv', []],
    ['en', [title('en', 'tuloksellisuus')]],
  ],
  group: [['sv', [title('sv')]]],
  columns: [
    ['fi', [title('fi')]],
    ['fi', titles('fi')],
  ],
  'synced pattern': [['en', []]],
};

describeWithWordPress('a page of WordPress', (wordpress) => {
  const pages: Record<string, string> = {};
  before(() => {
    for (const [name, content] of Object.entries({ ...CONTENTS, ...nestedBlocks(wordpress()) }))
      pages[name] = wordpress().post({ post_title: name, post_content: content, post_author: 1 });
  });

  for (const engine of ENGINES) {
    describe(`in ${engine}`, () => {
      const browser = sharedBrowser(engine);

      for (const [name, expected] of Object.entries(SHOWN)) {
        it(`shows the element in its place, accessibly: ${name}`, async () => {
          const page = await browser().open(pages[name]);
          assert.deepEqual(
            (await shownElements(page)).map((shown) => [shown.lang, shown.titles]),
            expected,
          );
          const requests = await page.requests();
          assert.equal(requests.filter((url) => url.includes('espoo-values.min.js')).length, 1);
          // "data:" and "blob:" leave for nowhere.
          assert.deepEqual(
            requests.filter((url) => url.startsWith('http') && !url.startsWith(wordpress().url)),
            [],
          );
          // As wide as the block around it gives it, and no wider.
          const rooms = await page.evaluate(() =>
            [...document.querySelectorAll('espoo-values')].map((host) =>
              Math.round(host.clientWidth - (host.parentElement?.clientWidth ?? 0)),
            ),
          );
          assert.deepEqual(
            rooms,
            expected.map(() => 0),
          );
          await assertAccessible(page);
          assert.deepEqual(await page.consoleErrors(), []);
          await page.close();
        });
      }

      it('has its text without script', async () => {
        const page = await browser().open(pages['block']);
        const texts = await textsWithoutScript(page, pages['block'] ?? '', 'espoo-values');
        for (const each of titles('fi')) assert.ok(texts[0]?.includes(each));
        for (const paragraph of translations.sv.vision.paragraphs) assert.ok(texts[1]?.includes(paragraph));
        assert.ok(texts[2]?.includes(title('en', 'tuloksellisuus') ?? ''));
        const lines = await textsWithoutScript(page, pages['all'] ?? '', 'espoo-values :is(h2, h3, p)');
        const provenance = `${source.title}, ${source.site}`;
        assert.deepEqual(lines, [...editionText(translations.fi).split(/\n+/), provenance]);
        await page.close();
      });
    });
  }
});
