import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Edition, parseEdition } from '@espoo-values/strategy-content';
import { ENGINES, type Page } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { pageOf, SCRIPT } from '../../support/pages.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';
import { catchSaved, focused, saved } from './page.ts';

/** Seven values, each by its titles and its paragraphs in Finnish and in Northern Sámi. */
const VALUES = [
  ['Luottamus', 'Luohttámuš', 'Pidämme lupauksen.', 'Mii doallat sáni.'],
  ['Yhteistyö', 'Ovttasbargu', 'Teemme yhdessä.', 'Mii bargat ovttas.'],
  ['Luonto', 'Luondu', 'Suojelemme.', 'Mii suddjet.'],
  ['Rohkeus', 'Jálluvuohta', 'Kokeilemme.', 'Mii geahččalit.'],
  ['Avoimuus', 'Rabasvuohta', 'Kerromme.', 'Mii muitalit.'],
  ['Ilo', 'Illu', 'Nauramme.', 'Mii čaibmat.'],
  ['Rauha', 'Ráfi', 'Kuuntelemme.', 'Mii guldalit.'],
] as const;
type Values = readonly (typeof VALUES)[number][];

/** Seven values where the engine is quickest. In the others two show that its keys lead the same way. */
const VALUES_IN = { chromium: VALUES.slice(0, 2), firefox: VALUES, webkit: VALUES.slice(0, 2) };

const IDS = ['luottamus', 'yhteistyo', 'luonto', 'rohkeus', 'avoimuus', 'ilo', 'rauha'];

const translation = (all: Values, own: 0 | 1, official: boolean, words: object = {}) => ({
  official,
  ...words,
  trail: [['Vaara', 'Várri'][own]],
  vision: { title: ['VISIO', 'VIŠUVDNA'][own], paragraphs: [['Tilaa olla.', 'Sadji leat.'][own]] },
  mission: { title: ['TYÖ', 'BARGU'][own], paragraphs: [['Palvelemme.', 'Mii bálvalit.'][own]] },
  values: {
    title: ['ARVOT', 'ÁRVVUT'][own],
    items: all.map((texts, index) => ({
      id: IDS[index],
      title: texts[own],
      paragraphs: [texts[own === 0 ? 2 : 3]],
    })),
  },
});

const editionOf = (all: Values): Edition =>
  parseEdition({
    id: 'vaara',
    languages: ['fi', 'se'],
    city: { fi: 'Vaara', se: 'Várri' },
    source: { title: 'Vaaran strategia', site: 'vaara.example' },
    translations: {
      fi: translation(all, 0, true),
      se: translation(all, 1, false, {
        words: { valueOfTheDay: 'Beaivvi árvu', unofficialTranslation: 'eahpevirggálaš' },
      }),
    },
  });

/** Goes on with the Tab key until something has the focus, and no other way. */
async function tabTo(page: Page, id: string) {
  const steps = await page.evaluate((target) => {
    const all = [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, [tabindex]')];
    const stops = all.filter(
      (each) => each.tabIndex >= 0 && each.checkVisibility() && !each.matches(':disabled'),
    );
    const place = stops.findIndex((each) => each.id === target);
    return place - stops.indexOf(document.activeElement as HTMLElement);
  }, id);
  for (let step = 0; step < steps; step++) await page.press('Tab');
  // The frame of the new tab is a stop in some engines.
  for (let more = 0; more < 3 && (await focused(page)) !== id; more++) await page.press('Tab');
  await hasFocus(page, id);
}

const hasFocus = (page: Page, id: string) =>
  page.waitFor(`document.activeElement.id === ${JSON.stringify(id)}`, 10_000);

async function fillIn(page: Page, id: string, text: string) {
  await tabTo(page, id);
  await page.type(text);
}

/** Types the whole edition, with the keyboard alone. */
async function typeEdition(page: Page, all: Values) {
  await fillIn(page, 'source.title', 'Vaaran strategia');
  await fillIn(page, 'source.site', 'vaara.example');
  await fillIn(page, 'new-language', 'se');
  await page.press('Enter');
  await hasFocus(page, 'translations.se.words.valueOfTheDay');
  for (const [path, text] of [
    ['translations.se.words.valueOfTheDay', 'Beaivvi árvu'],
    ['translations.se.words.unofficialTranslation', 'eahpevirggálaš'],
    ['city.fi', 'Vaara'],
    ['city.se', 'Várri'],
  ] as const)
    await fillIn(page, path, text);
  for (const [part, ...texts] of [
    ['trail', 'Vaara', 'Várri'],
    ['vision.title', 'VISIO', 'VIŠUVDNA'],
    ['vision.paragraphs[1]', 'Tilaa olla.', 'Sadji leat.'],
    ['mission.title', 'TYÖ', 'BARGU'],
    ['mission.paragraphs[1]', 'Palvelemme.', 'Mii bálvalit.'],
    ['values.title', 'ARVOT', 'ÁRVVUT'],
  ] as const)
    for (const [index, language] of ['fi', 'se'].entries())
      await fillIn(page, `translations.${language}.${part}`, texts[index] ?? '');
  for (const [index, [finnish, sami, ...paragraphs]] of all.entries()) {
    if (index > 0) {
      await tabTo(page, 'values-add');
      await page.press('Enter');
      // The focus is where the new value is to be written.
      await hasFocus(page, `translations.fi.values.items[${index + 1}].title`);
    }
    const path = (language: string) => `translations.${language}.values.items[${index + 1}]`;
    await fillIn(page, `${path('fi')}.title`, finnish);
    await fillIn(page, `${path('se')}.title`, sami);
    await fillIn(page, `${path('fi')}.paragraphs[1]`, paragraphs[0]);
    await fillIn(page, `${path('se')}.paragraphs[1]`, paragraphs[1]);
  }
}

for (const engine of ENGINES) {
  describe(`an edition that is typed with the keyboard alone in ${engine}`, () => {
    const files: Record<string, string> = {
      '/shown.html': pageOf(
        `${SCRIPT}<espoo-values src="vaara.json" view="values" lang="se"></espoo-values>`,
      ),
    };
    const expected = editionOf(VALUES_IN[engine]);
    const site = forSuite(() => serveSite({ files }));
    const browser = sharedBrowser(engine);

    it('has its values in two languages, is saved as JSON, and shown by the one script through src', async () => {
      const page = await browser().open(`${site().url}edition.html?ui=fi`, {
        viewport: { width: 1280, height: 900 },
      });
      await page.waitFor(() => !!document.getElementById('values-add'));
      await catchSaved(page);
      await typeEdition(page, VALUES_IN[engine]);
      // The links to what was not written yet go first.
      await page.waitFor(() => document.querySelectorAll('#problem-list a').length === 0);
      await tabTo(page, 'save-json');
      await page.press('Enter');
      const { name, bytes } = await saved(page);
      assert.equal(name, 'vaara.json');
      const text = Buffer.from(bytes).toString();
      assert.deepEqual(JSON.parse(text), expected);
      assert.deepEqual(await page.consoleErrors(), []);
      await page.evaluate(() => localStorage.clear());
      await page.close();

      files['/vaara.json'] = text;
      const shown = await browser().open(`${site().url}shown.html`);
      const [element] = await shownElements(shown);
      assert.equal(element?.lang, 'se');
      assert.deepEqual(
        element.titles,
        expected.translations['se']?.values.items.map(({ title }) => title),
      );
      assert.match(element.provenance, /Vaaran strategia.*eahpevirggálaš/);
      assert.deepEqual(await shown.consoleErrors(), []);
      await shown.close();
    });
  });
}
