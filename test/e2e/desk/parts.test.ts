import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { serveSite } from '../../support/site.ts';
import { answer, catchSaved, FILES, focused, openFiles, press, savedEdition, textOf, write } from './page.ts';

describe('the parts of an edition on the desk', () => {
  const site = forSuite(() => serveSite());
  const browser = sharedBrowser('chromium');
  const open = async () => {
    const page = await browser().open(`${site().url}edition.html?ui=en`);
    await page.waitFor(() => !!document.getElementById('values-add'));
    await catchSaved(page);
    await openFiles(page, FILES);
    return page;
  };

  it('are moved, added and removed in all languages at once, and the focus goes along', async () => {
    const page = await open();
    await press(page, 'values-0-down');
    assert.equal(await focused(page), 'values-1-down');
    assert.equal(await textOf(page, 'said'), 'Moved: Value 1');
    await press(page, 'values-2-down');
    assert.equal(await focused(page), 'values-3-up', 'there is no way further down');
    let edition = await savedEdition(page);
    const order = ['yhteistyo', 'luottamus', 'luonto', 'yhdenvertaisuus'];
    for (const { values } of Object.values(edition.translations))
      assert.deepEqual(
        values.items.map(({ id }) => id),
        order,
      );

    await press(page, 'vision-add');
    assert.equal(await focused(page), 'translations.fi.vision.paragraphs[2]');
    await write(page, 'translations.fi.vision.paragraphs[2]', 'Toinen.');
    await write(page, 'translations.se.vision.paragraphs[2]', 'Nubbi.');
    await press(page, 'vision-1-up');
    edition = await savedEdition(page);
    assert.equal(edition.translations['fi']?.vision.paragraphs[0], 'Toinen.');
    assert.equal(edition.translations['se']?.vision.paragraphs[0], 'Nubbi.');

    await press(page, 'values-1-remove');
    assert.equal(await answer(page, 'no'), 'Remove “Value 2” in all languages? Its text will be lost.');
    assert.equal((await savedEdition(page)).translations['fi']?.values.items.length, 4);
    await press(page, 'values-1-remove');
    await answer(page, 'yes');
    await page.waitFor(() => document.getElementById('said')?.textContent === 'Removed: Value 2');
    assert.equal(await focused(page), 'translations.fi.values.items[2].title');
    edition = await savedEdition(page);
    for (const { values } of Object.values(edition.translations))
      assert.deepEqual(
        values.items.map(({ id }) => id),
        order.filter((id) => id !== 'luottamus'),
      );
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  it('has a third language beside the original, and another original', async () => {
    const page = await open();
    await write(page, 'new-language', 'finska?');
    await press(page, 'add-language');
    assert.match(await textOf(page, 'new-language-problem'), /not known/);
    assert.equal(await focused(page), 'new-language');
    for (const finnish of ['FI', 'suomi', 'finnish']) {
      await write(page, 'new-language', finnish);
      await press(page, 'add-language');
      assert.match(await textOf(page, 'new-language-problem'), /already/, finnish);
    }
    await write(page, 'new-language', 'Northern Sami');
    assert.equal(await textOf(page, 'new-language-name'), 'davvisámegiella');
    await write(page, 'new-language', 'sv');
    assert.equal(await textOf(page, 'new-language-name'), 'svenska');
    await press(page, 'add-language');
    // The words around the text are known in Swedish.
    assert.equal(
      await page.evaluate(() => document.getElementById('translations.sv.words.valueOfTheDay')),
      null,
    );
    const inSight = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[id^="city."][data-path]')].map((field) => field.id),
      );
    assert.deepEqual(await inSight(), ['city.fi', 'city.sv']);
    // The summary leads to a language that is not in sight.
    await page.evaluate(() => {
      const select = document.getElementById('beside') as HTMLSelectElement;
      select.value = 'se';
      select.dispatchEvent(new Event('change'));
    });
    assert.deepEqual(await inSight(), ['city.fi', 'city.se']);
    await page.click('#problem-list li:first-child a');
    assert.deepEqual(await inSight(), ['city.fi', 'city.sv']);
    assert.equal(await focused(page), 'city.sv');

    // By its name, also where it is none of those that are offered.
    await write(page, 'new-language', 'norwegian');
    await press(page, 'add-language');
    await press(page, 'language-no-remove');
    await answer(page, 'yes');
    await page.waitFor(() => !document.getElementById('language-no-remove'));
    await press(page, 'language-sv-remove');
    await answer(page, 'yes');
    await page.waitFor(() => !document.getElementById('language-sv-remove'));
    await press(page, 'language-se-up');
    const turned = await savedEdition(page);
    assert.deepEqual(turned.languages, ['se', 'fi']);
    // The former original: its writer is still to be asked whether it is the city's own.
    assert.deepEqual(
      [turned.translations['se']?.official, turned.translations['fi']?.official],
      [true, false],
    );
    // An original is no translation, so nobody is asked whether it is official.
    assert.deepEqual(
      await page.evaluate(() =>
        [...document.querySelectorAll('#form input[type=checkbox]')].map(({ id }) => id),
      ),
      ['translations.fi.official'],
    );
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });
});
