import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from '../../support/axe.ts';
import { EDITION_TEXTS, EDITIONS, modulesOf } from '../../support/editions.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { serveSite } from '../../support/site.ts';
import { CLOCK, output, set } from './page.ts';

/** How high each value is, or another view, on a phone: an expression for a function of the view and the language. */
const HEIGHTS_ON_A_PHONE = `async (view, lang) => {
  const { builtInEdition } = await import('@espoo-values/strategy-content');
  const { items } = builtInEdition.translations[lang].values;
  const heights = [];
  for (const { id } of view === 'day' ? items : items.slice(0, 1)) {
    const element = document.body.appendChild(document.createElement('espoo-values'));
    Object.assign(element, { edition: builtInEdition, view, lang });
    if (view === 'day') element.value = id;
    element.style.cssText = 'inline-size: 320px; margin: 0';
    await element.updateComplete;
    heights.push(element.getBoundingClientRect().height);
    element.remove();
  }
  return heights;
}`;

for (const edition of EDITIONS) {
  const { id, city, languages } = edition;
  const texts = EDITION_TEXTS.filter((text) => text.edition === edition);
  const titlesIn = (language: string) =>
    texts.find((text) => text.language === language)?.translation.values.items.map(({ title }) => title);

  describe(`the configurator built with the edition ${id}`, () => {
    const site = forSuite(() => serveSite({ clock: CLOCK, files: modulesOf(edition) }));
    const browser = sharedBrowser('chromium');
    const open = (query: string) => browser().open(`${site().url}configurator.html${query}`);

    it('offers its values by their names; its languages by theirs, where there are more than one', async () => {
      const page = await open('?ui=sv&kind=frame&value=nobody&lang=zz');
      await output(page, 'snippet', 'iframe');
      const [values, tags] = await page.evaluate(() =>
        ['value', 'lang'].map((name) => {
          const select = document.querySelector(`select[name=${name}]`) as HTMLSelectElement;
          const options = [...select.options].slice(1).map(({ lang, text, value }) => [value, lang, text]);
          return { isSeen: select.checkVisibility(), value: select.value, options };
        }),
      );
      const ids = texts[0]?.translation.values.items.map((value) => value.id) ?? [];
      const language = languages.find((tag) => tag === 'sv') ?? languages[0] ?? '';
      const titles = titlesIn(language) ?? [];
      assert.deepEqual(values, {
        isSeen: true,
        value: '',
        options: ids.map((value, index) => [value, language, titles[index]]),
      });
      const names: Record<string, string> = {
        fi: 'Suomi',
        sv: 'Svenska',
        en: 'English',
        se: 'Davvisámegiella',
      };
      const isChoice = languages.length > 1;
      assert.deepEqual(tags, {
        isSeen: isChoice,
        value: '',
        options: isChoice ? languages.map((tag) => [tag, tag, names[tag]]) : [],
      });
      await assertAccessible(page);
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
    });

    it('prints its words, its source and its direction, and names frames by its city and its titles', async () => {
      const query = languages.length > 1 ? `?lang=${languages.at(-1)}` : '';
      const page = await open(query);
      const { direction, kicker, language, provenance, translation } = texts.at(-1) ?? assert.fail();
      const { vision, mission, values } = translation;
      const text = await output(page, 'snippet', '<h2>');
      assert.ok(text.includes(`\n<div lang="${language}" dir="${direction}">\n<h2>${values.title}</h2>`));
      assert.ok(text.includes(`\n<p>${provenance}</p>\n`));
      await set(page, 'kind', 'frame');
      const [first] = values.items;
      for (const [view, value, title] of [
        ['day', '', kicker],
        ['day', first?.id, first?.title],
        ['mission', '', mission.title],
        ['all', '', [vision, mission, values].map((part) => part.title).join(', ')],
      ] as const) {
        await set(page, 'view', view);
        await set(page, 'value', value ?? '');
        await output(page, 'snippet', ` title="${city[language]}: ${title}" lang="${language}"`);
      }
      await page.close();
    });

    it('prints a frame that is high enough for its text, on a phone', async () => {
      const page = await open(`?kind=frame&lang=${languages.at(-1)}`);
      for (const view of ['day', 'mission', 'all']) {
        await set(page, 'view', view);
        const printed = /height="(\d+)"/.exec(
          await output(page, 'snippet', `view=${view}`.replace('view=day', 'iframe')),
        );
        const needed = await page.evaluate<[], number[]>(
          `(${HEIGHTS_ON_A_PHONE})(${JSON.stringify(view)}, ${JSON.stringify(languages.at(-1))})`,
        );
        const highest = Math.max(...needed);
        assert.ok(
          highest > 100 && Number(printed?.[1]) >= highest,
          `${view}: ${printed?.[1]} for ${highest}`,
        );
      }
      await page.close();
    });
  });
}
