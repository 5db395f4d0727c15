import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { builtInEdition, editionText, LANGUAGES, valueOfTheDay } from '@espoo-values/strategy-content';
import { AXE, axeViolations } from '../support/axe.ts';
import { type Browser, ENGINES, launch } from '../support/engines.ts';
import { shownElements } from '../support/shown.ts';
import { readmeTag } from '../support/readme.ts';
import { serveSite } from '../support/site.ts';

const root = new URL('../../', import.meta.url);
const published = readFileSync(
  new URL('packages/strategy-content/editions/espoo-visio/source.fi.txt', root),
  'utf8',
);
const SCRIPT = '<script async src="/widget/espoo-values.min.js"></script>';
const VIEWS = ['day', 'values', 'vision', 'mission', 'all'];

/** A page of nothing but the given markup. */
const pageOf = (markup: string, lang = 'fi') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Espoo</title></head><body><main><h1>Espoo</h1>${markup}</main></body></html>`;

/** Every view in every language and theme, each a page of its own. */
function everyFace(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const language of LANGUAGES) {
    for (const theme of ['light', 'dark']) {
      for (const layout of ['card', 'plain']) {
        const ground = theme === 'dark' ? '#0e1a30' : '#fff';
        const elements = VIEWS.map(
          (view) => `<espoo-values view="${view}" theme="${theme}" layout="${layout}"></espoo-values>`,
        );
        const style = `<style>body{background:${ground};color-scheme:${theme};color:${theme === 'dark' ? '#fff' : '#000'}}</style>`;
        files[`/${language}-${theme}-${layout}.html`] = pageOf(
          `${style}${SCRIPT}${elements.join('')}`,
          language,
        );
      }
    }
  }
  return files;
}

for (const engine of ENGINES) {
  describe(`the built element in ${engine}`, () => {
    let browser: Browser;
    const faces = everyFace();
    let site: Awaited<ReturnType<typeof serveSite>>;
    before(async () => {
      const files = {
        ...faces,
        ...Object.fromEntries(
          LANGUAGES.map((language) => [
            `/all-${language}.html`,
            pageOf(`${SCRIPT}<espoo-values view="all"></espoo-values>`, language),
          ]),
        ),
      };
      site = await serveSite({ files, scripts: [AXE] });
      browser = await launch(engine, { timeZone: 'America/St_Johns' });
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    it('shows the value of the day by the tag of the README, pasted in a new file', async () => {
      // A file of the disk, that nobody has told its encoding, with the script beside it.
      const folder = mkdtempSync(join(tmpdir(), 'espoo-values-'));
      writeFileSync(join(folder, 'new.html'), readmeTag());
      copyFileSync(new URL('widget/dist/espoo-values.min.js', root), join(folder, 'espoo-values.min.js'));
      const page = await browser.open(pathToFileURL(join(folder, 'new.html')).href);
      const [shown] = await shownElements(page);
      const { index } = valueOfTheDay(builtInEdition);
      const value = builtInEdition.translations.fi.values.items[index];
      assert.equal(shown?.kicker, 'Päivän arvo');
      assert.deepEqual([shown?.titles, shown?.paragraphs], [[value?.title], value?.paragraphs]);
      await page.close();
      rmSync(folder, { recursive: true });
    });

    for (const language of LANGUAGES) {
      it(`shows every line of the published text in ${language}, in order, to the letter`, async () => {
        const page = await browser.open(`${site.url}all-${language}.html`);
        await shownElements(page);
        const lines = await page.evaluate(() => {
          const card = document.querySelector('espoo-values')?.shadowRoot?.querySelector('[part~=card]');
          return [...(card?.querySelectorAll('h2, h3, p:not([part~=provenance])') ?? [])].map((node) =>
            (node as HTMLElement).innerText.replaceAll('\u00AD', ''),
          );
        });
        const text = language === 'fi' ? published : editionText(builtInEdition.translations[language]);
        assert.deepEqual(lines, text.split(/\n+/));
        await page.close();
      });
    }

    for (const path of Object.keys(faces)) {
      it(`has nothing against it in any view: ${path.slice(1, -5).replaceAll('-', ', ')}`, async () => {
        const page = await browser.open(site.url + path.slice(1));
        await shownElements(page);
        assert.deepEqual(await axeViolations(page), []);
        assert.deepEqual(await page.consoleErrors(), []);
        await page.close();
      });
    }
  });
}
