import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { serveSite } from '../../support/site.ts';
import { catchSaved, FILES, focused, openFiles, press, problemAt, textOf, write } from './page.ts';

const TITLE = 'translations.fi.values.items[2].title';
const OTHER = 'translations.se.values.items[2].title';

/** What is said of a text that is empty, of one that is no id, of markup, how much there is to do, and of a translation. */
const SAID = {
  en: [
    'This is empty. Write text.',
    /^This must be a-z/,
    /This holds “<b>”/,
    'To write or mend: 2',
    /^The text in Northern Sami is shown as an unofficial translation\. .* Tick the box\./,
  ],
  fi: [
    'Tämä on tyhjä. Kirjoita teksti.',
    /^Tässä saa olla vain a-z/,
    /Tässä on <b>/,
    'Kirjoitettavaa tai korjattavaa: 2',
    /^Teksti \(pohjoissaame\) näytetään epävirallisena käännöksenä\. .* Rastita ruutu\./,
  ],
  sv: [
    'Det här är tomt. Skriv text.',
    /^Här får bara finnas a-z/,
    /Här finns <b>/,
    'Att skriva eller rätta: 2',
    /^Texten på nordsamiska visas som inofficiell översättning\. .* Kryssa i rutan\./,
  ],
} as const;

describe('what is wrong with an edition', () => {
  const site = forSuite(() => serveSite());
  const browser = sharedBrowser('chromium');
  const open = async (ui: string) => {
    const page = await browser().open(`${site().url}edition.html?ui=${ui}`);
    await page.waitFor(() => !!document.getElementById('values-add'));
    return page;
  };

  for (const [ui, [empty, noId, markup, count, note]] of Object.entries(SAID)) {
    it(`is said beside its field while somebody types, and summed up, in ${ui}`, async () => {
      const page = await open(ui);
      await openFiles(page, FILES);
      await write(page, OTHER, ' ');
      assert.equal(await problemAt(page, OTHER), empty);
      assert.deepEqual(
        await page.evaluate((path) => {
          const field = document.getElementById(path) as HTMLElement;
          return [field.ariaInvalid, field.getAttribute('aria-describedby')?.split(' ').at(-1)];
        }, OTHER),
        ['true', `${OTHER}-problem`],
      );
      await write(page, 'id', 'Tunturila 1');
      assert.match(await problemAt(page, 'id'), noId);
      assert.equal(await textOf(page, 'problem-count'), count);
      // The count alone is read out: with each field that is filled other lines come into the list.
      const live = await page.evaluate(() =>
        [...document.querySelectorAll('#check, #check *')]
          .filter((each) => each.getAttribute('role') === 'status' || each.hasAttribute('aria-live'))
          .map(({ id }) => id),
      );
      assert.deepEqual(live, ['problem-count']);
      await page.click('#problem-list li:last-child a');
      assert.equal(await focused(page), OTHER);

      await write(page, OTHER, '<b>Ovttasbargu</b>');
      await write(page, 'id', 'tunturila');
      await page.waitFor('document.querySelectorAll("#problem-list li").length === 0');
      assert.equal(await textOf(page, `${OTHER}-problem`), '');
      assert.match(await textOf(page, 'warning-list'), markup);

      assert.match(await textOf(page, 'warning-list'), note);
      // The link may go over two lines, where its middle is beside it.
      await page.evaluate(() => document.querySelector<HTMLElement>('#warning-list a')?.click());
      assert.equal(await focused(page), 'translations.se.official');
      await press(page, 'translations.se.official');
      await page.waitFor('document.querySelectorAll("#warning-list li").length === 1');
      assert.doesNotMatch(await textOf(page, 'warning-list'), note);
      await page.evaluate(() => localStorage.clear());
      await page.close();
    });
  }

  it('is no reproach before somebody has written or wants to save', async () => {
    const page = await open('en');
    await catchSaved(page);
    const marked = () => page.evaluate(() => document.querySelectorAll('#form [aria-invalid=true]').length);
    assert.match(await textOf(page, 'problem-count'), /: \d\d$/);
    assert.equal(await marked(), 0);
    await press(page, 'save-json');
    assert.match(await textOf(page, 'saved'), /still something to write/);
    assert.equal(await focused(page), 'check-title');
    assert.equal(`To write or mend: ${await marked()}`, await textOf(page, 'problem-count'));
    assert.equal(await page.evaluate('window.saved.length'), 0);
    // The reproach goes once all is mended.
    await openFiles(page, FILES);
    assert.equal(await textOf(page, 'saved'), '');
    assert.match(await textOf(page, 'tag'), /<div lang="fi"/);
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  it('proposes an id of each title, which can be changed', async () => {
    const page = await open('fi');
    await openFiles(page, FILES);
    const idOf = (index: number) =>
      page.evaluate(
        (place) =>
          (document.getElementById(`translations.fi.values.items[${place}].id`) as HTMLInputElement).value,
        index,
      );
    await write(page, TITLE, 'Yhteispeli');
    assert.equal(await idOf(2), 'yhteistyo', 'an id that a page may name already stays');
    await press(page, 'values-add');
    await write(page, 'translations.fi.values.items[5].title', 'Äänekäs Yhteistyö 2');
    assert.equal(await idOf(5), 'aanekas-yhteistyo-2');
    await write(page, 'translations.fi.values.items[5].title', 'Luonto');
    assert.equal(await idOf(5), 'luonto-2', 'no id is there twice');
    await write(page, 'translations.fi.values.items[5].id', 'metsa');
    await write(page, 'translations.fi.values.items[5].title', 'Metsä ja meri');
    assert.equal(await idOf(5), 'metsa');
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });
});
