import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { builtInEdition, editionText, valueOfTheDay } from '@espoo-values/strategy-content';
import { LAYOUTS, VIEWS } from '@espoo-values/widget/server';
import { assertAccessible } from '../../support/axe.ts';
import { ENGINES } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { pageOf, SCRIPT } from '../../support/pages.ts';
import { readmeTag } from '../../support/readme.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';

const root = new URL('../../../', import.meta.url);
const published = readFileSync(
  new URL('packages/strategy-content/editions/espoo-visio/source.fi.txt', root),
  'utf8',
);
const { languages, translations } = builtInEdition;
const GROUNDS = { light: 'background:#fff;color:#000', dark: 'background:#0e1a30;color:#fff' };

const files: Record<string, string> = {};
for (const lang of languages) {
  files[`/all-${lang}.html`] = pageOf(`${SCRIPT}<espoo-values view="all"></espoo-values>`, { lang });
  // Every view and layout of a language in a theme.
  for (const [theme, ground] of Object.entries(GROUNDS)) {
    const elements = LAYOUTS.flatMap((layout) =>
      VIEWS.map((view) => `<espoo-values view="${view}" theme="${theme}" layout="${layout}"></espoo-values>`),
    );
    const head = `<style>body{${ground};color-scheme:${theme}}</style>${SCRIPT}`;
    files[`/${lang}-${theme}.html`] = pageOf(elements.join(''), { lang, head });
  }
}

for (const engine of ENGINES) {
  describe(`the built element in ${engine}`, () => {
    const site = forSuite(() => serveSite({ files }));
    const browser = sharedBrowser(engine);

    it('shows the value of the day by the tag of the README, pasted in a new file', async () => {
      // A file of the disk, that nobody has told its encoding, with the script beside it.
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'new.html'), readmeTag());
      copyFileSync(new URL('widget/dist/espoo-values.min.js', root), join(folder, 'espoo-values.min.js'));
      const page = await browser().open(pathToFileURL(join(folder, 'new.html')).href);
      const [shown] = await shownElements(page);
      const { index } = valueOfTheDay(builtInEdition);
      const value = translations.fi.values.items[index];
      assert.equal(shown?.kicker, 'Päivän arvo');
      assert.deepEqual([shown?.titles, shown?.paragraphs], [[value?.title], value?.paragraphs]);
      await page.close();
    });

    for (const language of languages) {
      it(`shows every line of the published text in ${language}, in order, to the letter`, async () => {
        const page = await browser().open(`${site().url}all-${language}.html`);
        await shownElements(page);
        const lines = await page.evaluate(() => {
          const card = document.querySelector('espoo-values')?.shadowRoot?.querySelector('[part~=card]');
          return [...(card?.querySelectorAll('h2, h3, p:not([part~=provenance])') ?? [])].map(
            (node) => (node as HTMLElement).innerText,
          );
        });
        const text = language === 'fi' ? published : editionText(translations[language]);
        assert.deepEqual(lines, text.split(/\n+/));
        assert.deepEqual(await page.consoleErrors(), []);
        await page.close();
      });
    }

    // What the engines draw differently is in the component's own tests.
    if (engine !== 'chromium') return;
    for (const path of Object.keys(files).filter((name) => !name.startsWith('/all'))) {
      it(`has nothing against it in any view and layout: ${path.slice(1, -5)}`, async () => {
        const page = await browser().open(site().url + path.slice(1));
        assert.equal((await shownElements(page)).length, LAYOUTS.length * VIEWS.length);
        await assertAccessible(page);
        assert.deepEqual(await page.consoleErrors(), []);
        await page.close();
      });
    }
  });
}
