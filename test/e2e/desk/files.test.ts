import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { readEditionFiles } from '@espoo-values/strategy-content/files';
import { type Edition, translationIn } from '@espoo-values/strategy-content';
import { ENGINES, type Page } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';
import { untilIs } from '../../support/until.ts';
import { catchSaved, FILES, openFiles, press, saved, savedEdition, textOf, TUNTURILA } from './page.ts';

/** What is in the folder of a zip. */
const inFolder = (folder: string, files: ReadonlyMap<string, Uint8Array>) =>
  zipSync(Object.fromEntries([...files].map(([name, bytes]) => [`${folder}/${name}`, bytes])));

for (const engine of ENGINES) {
  describe(`files on the edition desk in ${engine}`, () => {
    const site = forSuite(() => serveSite());
    const browser = sharedBrowser(engine);
    const open = async () => {
      const page = await browser().open(`${site().url}edition.html?ui=en`);
      await page.waitFor(() => !!document.getElementById('values-add'));
      await catchSaved(page);
      return page;
    };

    it('opens YAML files, a zip of them and JSON as the same edition, and saves the same', async () => {
      const page = await open();
      assert.match(await openFiles(page, FILES), /^Opened: /);
      assert.equal(await textOf(page, 'problem-count'), 'Nothing is wrong. You can save the edition.');
      assert.deepEqual(await savedEdition(page), TUNTURILA);
      // Visitors without the script read the values that are inside the tag.
      const lines = await textOf(page, 'tag');
      assert.match(lines, /^<script async src="espoo-values\.min\.js"><\/script>\n/);
      assert.match(lines, /<espoo-values src="tunturila\.json">[^]+<\/espoo-values>$/);
      for (const { title } of translationIn(TUNTURILA).values.items)
        assert.ok(lines.includes(`<li>${title}</li>`), title);

      await press(page, 'save-zip');
      const packed = await saved(page);
      assert.equal(packed.name, 'tunturila.zip');
      const unpacked = Object.entries(unzipSync(packed.bytes));
      assert.deepEqual(
        unpacked.map(([path]) => path),
        [...FILES.keys(), 'extension.yaml'].map((name) => `tunturila/${name}`),
      );
      const named = new Map(unpacked.map(([path, bytes]) => [path.split('/')[1] ?? '', bytes]));
      assert.deepEqual(readEditionFiles(named).edition, TUNTURILA);

      const own = new Map(FILES).set('extension.yaml', Buffer.from('isOfTheCity: true\n'));
      assert.match(await openFiles(page, own), /^Opened: /);
      await press(page, 'save-zip');
      const again = unzipSync((await saved(page)).bytes)['tunturila/extension.yaml'];
      assert.equal(Buffer.from(again ?? []).toString(), 'isOfTheCity: true\n');

      for (const files of [
        new Map([[packed.name, packed.bytes]]),
        new Map([['other.zip', inFolder('tunturila', FILES)]]),
        new Map([['tunturila.json', JSON.stringify(TUNTURILA)]]),
      ]) {
        await press(page, 'new');
        await page.click('#ask button[value=yes]');
        await page.waitFor(() => (document.getElementById('source.title') as HTMLInputElement).value === '');
        assert.match(await openFiles(page, files), /^Opened: /);
        assert.deepEqual(await savedEdition(page), TUNTURILA);
      }
      assert.deepEqual(await page.consoleErrors(), []);
      await page.evaluate(() => localStorage.clear());
      await page.close();
    });

    // The preview is the element and the new tab, which have tests in each engine.
    if (engine !== 'chromium') return;

    it('shows the edition in every view and language, on a page and in the new tab', async () => {
      const page = await open();
      await openFiles(page, FILES);
      const show = (view: string, language: string) =>
        page.evaluate(
          (chosenView, chosenLanguage) => {
            for (const [id, value] of [
              ['preview-view', chosenView],
              ['preview-language', chosenLanguage],
            ] as const) {
              const select = document.getElementById(id) as HTMLSelectElement;
              select.value = value;
              select.dispatchEvent(new Event('input'));
            }
          },
          view,
          language,
        );
      const inNewTab = () =>
        page.waitFor(() => {
          const inside = (document.getElementById('new-tab') as HTMLIFrameElement).contentDocument;
          const element = inside?.querySelector<HTMLElement>('main espoo-values:not([hidden])');
          return element?.shadowRoot?.querySelector('[part~=card]')?.textContent;
        }) as Promise<string>;
      const [values, vision] = [TUNTURILA.translations['fi']?.values, TUNTURILA.translations['se']?.vision];
      for (const [view, language, text] of [
        ['values', 'fi', values?.items[3]?.title],
        ['vision', 'se', vision?.title],
      ] as const) {
        await show(view, language);
        await page.waitFor(
          `document.querySelector('#preview espoo-values').shown?.lang === '${language}' && document.querySelector('#preview espoo-values').view === '${view}'`,
        );
        const [shown] = await shownElements(page);
        const seen = [...(shown?.titles ?? []), ...(shown?.sectionTitles ?? [])];
        assert.ok(seen.includes(text ?? '?'), `${view} in ${language}: ${seen.join(', ')}`);
        assert.ok((await inNewTab()).includes(text ?? '?'), `${view} in ${language} in the new tab`);
      }
      assert.deepEqual(await lookAtNewTab(page), {
        row: rowOf(TUNTURILA, 'se'),
        drawings: 0,
        hasDate: true,
        shown: vision?.title,
      });
      await page.evaluate(() =>
        (document.getElementById('new-tab') as HTMLIFrameElement).contentDocument
          ?.querySelectorAll<HTMLElement>('[role=toolbar] button')[1]
          ?.click(),
      );
      const { values: sami } = TUNTURILA.translations['se'] ?? {};
      await untilIs(async () => (await lookAtNewTab(page)).shown ?? '', sami?.items[1]?.title ?? '?');
      assert.equal((await lookAtNewTab(page)).drawings, 1);
      // The new tab has no view of everything.
      await show('all', 'se');
      const { shown: ofTheDay } = await lookAtNewTab(page);
      const isAValue = sami?.items.some(({ title }) => title === ofTheDay);
      assert.equal(isAValue, true, `It shows ${ofTheDay}.`);
      const reachable = await page.evaluate(
        () =>
          (document.getElementById('new-tab') as HTMLIFrameElement).contentDocument?.querySelectorAll(
            '[role=toolbar] [tabindex="0"]',
          ).length,
      );
      assert.equal(reachable, 1);
      assert.deepEqual(await page.consoleErrors(), []);
      await page.evaluate(() => localStorage.clear());
      await page.close();
    });
  });
}

/** What the row of the new tab offers. */
function rowOf(edition: Edition, language: string) {
  const { values, vision, mission } = translationIn(edition, language);
  return [...values.items, values, vision, mission].map(({ title }) => title);
}

const lookAtNewTab = (page: Page) =>
  page.evaluate(() => {
    const inside = (document.getElementById('new-tab') as HTMLIFrameElement).contentDocument;
    const texts = (selector: string) =>
      [...(inside?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent?.trim());
    const card = inside?.querySelector('espoo-values')?.shadowRoot;
    return {
      row: texts('[role=toolbar] button'),
      drawings: texts('.motif').length,
      hasDate: texts('.date time').length === 1,
      shown: card?.querySelector('h1')?.textContent,
    };
  });

describe('files that are no edition', () => {
  const site = forSuite(() => serveSite());
  const browser = sharedBrowser('chromium');

  it('are told, with file and line, in the language of the page, and nothing is lost', async () => {
    const broken = new Map(FILES).set('se.yaml', Buffer.from('official: false\ntrail:\n\t- Duottargilli\n'));
    for (const [ui, said] of [
      ['en', /Nothing was opened\..*se\.yaml, line 3/],
      ['fi', /Mitään ei avattu\..*se\.yaml, rivi 3: Rivi on sisennetty sarkaimella/],
      ['sv', /Ingenting öppnades\..*se\.yaml, rad 3: Raden är indragen/],
    ] as const) {
      const page = await browser().open(`${site().url}edition.html?ui=${ui}`);
      await page.waitFor(() => !!document.getElementById('values-add'));
      await openFiles(page, FILES);
      assert.match(await openFiles(page, broken), said);
      assert.match(await openFiles(page, new Map([['a.zip', 'no zip']])), /a\.zip/);
      assert.match(await openFiles(page, new Map([['a.docx', '']])), /a\.docx/);
      assert.match(await openFiles(page, new Map([['a.json', '{']])), /a\.json/);
      assert.equal(
        await page.evaluate(() => (document.getElementById('id') as HTMLInputElement).value),
        'tunturila',
      );
      await page.evaluate(() => localStorage.clear());
      await page.close();
    }
  });

  it('opens JSON with mistakes, and says beside the fields what to mend', async () => {
    const edition = structuredClone(TUNTURILA) as any;
    edition.translations.se.values.items.pop();
    edition.strange = 1;
    const page = await browser().open(`${site().url}edition.html?ui=fi`);
    await page.waitFor(() => !!document.getElementById('values-add'));
    assert.match(
      await openFiles(page, new Map([['a.json', JSON.stringify(edition)]])),
      /^Avattu\..*a\.json, rivi 1: strange. Tätä ei tunneta täällä/,
    );
    assert.equal(
      await textOf(page, 'translations.se.values.items[4].title-problem'),
      'Tämä on tyhjä. Kirjoita teksti.',
    );
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  it('are no harm, however they are packed and whatever is written in them', async () => {
    const page = await browser().open(`${site().url}edition.html?ui=en`);
    await page.waitFor(() => !!document.getElementById('values-add'));
    // Sixty megabytes in sixty kilobytes.
    const zeros = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`a/${index}.yaml`, new Uint8Array(999_999)]),
    );
    const asked = [
      zipSync({ ...zeros, 'a/edition.yaml': Buffer.from('id: a') }),
      zipSync({ '../edition.yaml': Buffer.from('id: a') }),
      zipSync({ 'inner.zip': zipSync({ 'edition.yaml': Buffer.from('id: a') }) }),
    ];
    for (const bytes of asked)
      assert.match(await openFiles(page, new Map([['a.zip', bytes]])), /^Nothing was opened\./);
    const bold = '<img src=x onerror="document.title=7">';
    const hostile = JSON.stringify({
      id: `"></espoo-values>${bold}`,
      languages: ['fi', '__proto__'],
      city: bold,
    });
    for (const json of [
      hostile.replace('{', '{"__proto__":{"isAsked":1},'),
      JSON.stringify({ ...JSON.parse(hostile), source: { title: bold.repeat(10_000), site: bold } }),
    ])
      assert.match(await openFiles(page, new Map([['a.json', json]])), /^Opened\./);
    assert.match(await textOf(page, 'tag'), /<espoo-values src="edition\.json"><\/espoo-values>$/);
    assert.equal(
      await textOf(page, 'command'),
      'npm start -- --edition edition\nnpx --yes pnpm@12.21.0 release --edition edition',
    );
    assert.equal(await page.evaluate(() => document.querySelectorAll('img').length), 0);
    for (const draft of ['{', '7', '[]', '{"languages":{"length":9}}', '{"translations":{"fi":[[]]}}']) {
      await page.evaluate((kept) => {
        localStorage.setItem('espoo-values-draft', kept);
      }, draft);
      await page.reload();
      await page.waitFor(() => !!document.getElementById('values-add'));
    }
    assert.deepEqual(await page.consoleErrors(), []);
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });
});
