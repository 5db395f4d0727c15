import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { builtInEdition, LANGUAGES } from '@espoo-values/strategy-content';
import { MOUNTS } from '../../examples/mounts.mjs';
import { bundle } from '../bench/size/bundle.ts';
import { assertAccessible } from '../support/axe.ts';
import { ENGINES, launch, type Page } from '../support/engines.ts';
import { shownElements } from '../support/shown.ts';
import { serveSite } from '../support/site.ts';

const FALLBACK = 'Teksti ilman skriptiä.';
const { translations } = builtInEdition;

/** Keeps what the element tells the page of. */
const LISTENER = `window.told = [];
for (const type of ['change', 'error'])
  document.addEventListener('espoo-values-' + type, ({ detail }) => window.told.push(detail.lang ?? detail.problems.map(({ path }) => path).join()));`;
const told = (page: Page) => page.evaluate<[], string[]>('window.told');

/** A page that takes the module as it is, from a folder; Lit comes from elsewhere, as the page's own. */
function pageOf(lang: string, folder: string, imports: readonly string[] = []): string {
  const map = JSON.stringify({ imports: { lit: '/lit.js' } });
  const scripts = [...imports, 'define'].map((name) => `<script type="module" src="/${folder}/${name}.js"></script>`); // prettier-ignore
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Espoo</title>
<script type="importmap">${map}</script>${scripts.join('')}</head>
<body><main><h1>Espoo</h1><espoo-values view="mission"><p>${FALLBACK}</p></espoo-values></main></body></html>`;
}

/** Which of the module's files the page has asked for. */
const loaded = async (page: Page) =>
  (await page.requests())
    .map((address) => /\/(?:widget|poor)\/(.*)\.js$/.exec(address)?.[1] ?? '')
    .filter((name) => name !== '')
    .sort();

for (const engine of ENGINES) {
  describe(`the module on a page in ${engine}`, () => {
    const files: Record<string, string> = {};
    const poor = mkdtempSync(join(tmpdir(), 'espoo-values-module-'));
    let browser: Browser;
    let site: Awaited<ReturnType<typeof serveSite>>;
    before(async () => {
      files['/lit.js'] = Buffer.concat(await bundle(`export * from 'lit';`)).toString();
      for (const lang of LANGUAGES) files[`/${lang}.html`] = pageOf(lang, 'widget');
      files['/all.html'] = pageOf('sv', 'widget', ['languages/all']);
      // As after a release that has taken files away, or with a line that has broken down.
      cpSync(MOUNTS['/widget/'], poor, {
        recursive: true,
        filter: (path) => !/(text-(fi|sv)|edition-source)\.js$/.test(path),
      });
      files['/poor/text-fi.js'] = readFileSync(join(MOUNTS['/widget/'], 'text-fi.js'), 'utf8');
      files['/bare.html'] = pageOf('sv', 'poor').replaceAll('/poor/', '/bare/');
      files['/poor.html'] = pageOf('sv', 'poor');
      files['/poor-fi.html'] = pageOf('fi', 'poor');
      site = await serveSite({
        files,
        mounts: { ...MOUNTS, '/poor/': poor, '/bare/': poor },
        scripts: [LISTENER],
      });
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
      rmSync(poor, { recursive: true });
    });

    for (const lang of LANGUAGES) {
      it(`loads the text in "${lang}", and no other`, async () => {
        const page = await browser().open(`${site().url}${lang}.html`);
        const [shown] = await shownElements(page);
        assert.deepEqual(shown?.sectionTitles, [translations[lang].mission.title]);
        assert.equal(shown.lang, lang);
        assert.deepEqual(await told(page), [lang]);
        assert.deepEqual(await loaded(page), ['define', 'element', `text-${lang}`]);
        await assertAccessible(page);
        assert.deepEqual(await page.consoleErrors(), []);
        await page.close();
      });
    }

    it('goes over to another language of the page, and keeps the first text until then', async () => {
      const page = await browser().open(`${site().url}fi.html`);
      await shownElements(page);
      await page.evaluate(() => {
        const seen: (string | undefined)[] = [];
        Object.assign(window, { seen });
        const look = () => {
          const root = document.querySelector('espoo-values')?.shadowRoot;
          seen.push(root?.querySelector<HTMLElement>('.base')?.lang);
          requestAnimationFrame(look);
        };
        look();
        document.documentElement.lang = 'sv';
      });
      await page.waitFor(
        () => document.querySelector('espoo-values')?.shadowRoot?.querySelector('.base[lang=sv]') !== null,
      );
      assert.deepEqual(await told(page), ['fi', 'sv']);
      const seen = await page.evaluate<[], string[]>('[...new Set(window.seen)]');
      assert.deepEqual(
        seen.filter((lang) => lang !== 'sv'),
        ['fi'],
      );
      await page.close();
    });

    it('waits for nothing where the page brings the languages', async () => {
      const page = await browser().open(`${site().url}all.html`);
      assert.equal((await shownElements(page))[0]?.lang, 'sv');
      const { edition } = await page.evaluate<[], { edition: { translations: object } }>(
        '({ edition: document.querySelector("espoo-values").edition })',
      );
      assert.deepEqual(edition.translations, translations);
      await page.close();
    });

    it('shows the original language where the text of another one cannot be loaded, and says so once', async () => {
      const page = await browser().open(`${site().url}poor.html`);
      // Rendered several times before the answer has come.
      await page.waitFor(() => customElements.get('espoo-values') !== undefined);
      await page.evaluate(async () => {
        const element = document.querySelector('espoo-values') as HTMLElement & Record<string, unknown>;
        for (const theme of ['dark', 'light', 'auto']) {
          element['theme'] = theme;
          await element['updateComplete'];
        }
      });
      const [shown] = await shownElements(page);
      assert.deepEqual(shown?.sectionTitles, [translations.fi.mission.title]);
      assert.equal(shown.lang, 'fi');
      const said = await told(page);
      assert.deepEqual(said, ['translations.sv', 'fi']);
      await page.close();
    });

    it('tells a later element too, and tries again for it', async () => {
      const page = await browser().open(`${site().url}poor.html`);
      await shownElements(page);
      assert.deepEqual(await told(page), ['translations.sv', 'fi']);
      await page.evaluate(() => {
        document.body.append(document.createElement('espoo-values'));
      });
      assert.equal((await shownElements(page)).length, 2);
      assert.deepEqual(await told(page), ['translations.sv', 'fi', 'translations.sv', 'fi']);
      files['/poor/text-sv.js'] = readFileSync(join(MOUNTS['/widget/'], 'text-sv.js'), 'utf8');
      try {
        await page.evaluate(() => {
          document.body.append(document.createElement('espoo-values'));
        });
        const shown = await shownElements(page);
        // Firefox keeps it as it failed for as long as the page lives.
        const last = engine === 'firefox' ? 'fi' : 'sv';
        assert.deepEqual(shown.map(({ lang }) => lang), ['fi', 'fi', last]); // prettier-ignore
      } finally {
        delete files['/poor/text-sv.js'];
        await page.close();
      }
    });

    it('asks again when the page comes back to a language that did not come', async () => {
      const page = await browser().open(`${site().url}poor.html`);
      await shownElements(page);
      await page.evaluate(async () => {
        const element = document.querySelector('espoo-values') as HTMLElement & Record<string, unknown>;
        for (const lang of ['fi', 'sv']) {
          element.lang = lang;
          await element['updateComplete'];
        }
      });
      await page.waitFor('window.told.length > 2');
      assert.deepEqual(await told(page), ['translations.sv', 'fi', 'translations.sv']);
      assert.equal((await shownElements(page))[0]?.lang, 'fi');
      await page.close();
    });

    it('says nothing of a text that is no longer wanted when it does not come', async () => {
      const page = await browser().open(`${site().url}poor-fi.html`);
      await shownElements(page);
      await page.evaluate(async () => {
        const element = document.querySelector('espoo-values') as HTMLElement & Record<string, unknown>;
        element.lang = 'sv';
        await element['updateComplete'];
        element.lang = 'fi';
        await element['updateComplete'];
        await new Promise((resolve) => setTimeout(resolve, 300));
      });
      assert.deepEqual(await told(page), ['fi']);
      await page.close();
    });

    it('says nothing of a built-in text that does not come to an element with another edition', async () => {
      const page = await browser().open(`${site().url}poor-fi.html`);
      await shownElements(page);
      await page.evaluate(async () => {
        const element = document.createElement('espoo-values') as HTMLElement & Record<string, unknown>;
        element.lang = 'sv';
        document.body.append(element);
        await element['updateComplete'];
        element['src'] = 'no-edition.json';
        await element['updateComplete'];
      });
      await page.waitFor('window.told.length > 1');
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      // What takes other editions is not there either, and that is what is said.
      assert.deepEqual(await told(page), ['fi', '']);
      await page.close();
    });

    it('leaves the content without script where no text can be loaded', async () => {
      const page = await browser().open(`${site().url}bare.html`);
      await page.waitFor('window.told.length > 1');
      assert.deepEqual(await told(page), ['translations.sv', 'translations.fi']);
      assert.ok(await page.evaluate(() => (document.querySelector('espoo-values > p')?.getClientRects().length ?? 0) > 0)); // prettier-ignore
      await page.close();
    });

    it('keeps its text where what takes other editions cannot be loaded, and says so', async () => {
      const page = await browser().open(`${site().url}poor-fi.html`);
      await shownElements(page);
      await page.evaluate(() => {
        const element = document.querySelector('espoo-values') as HTMLElement & { edition: unknown };
        element.edition = { ...(element.edition as object), id: 'other' };
      });
      await page.waitFor('window.told.length > 1');
      assert.deepEqual(await told(page), ['fi', '']);
      assert.equal((await shownElements(page))[0]?.lang, 'fi');
      // And goes on to follow its options.
      await page.evaluate(() => {
        document.querySelector('espoo-values')?.setAttribute('view', 'vision');
      });
      await page.waitFor(
        () =>
          document.querySelector('espoo-values')?.shadowRoot?.querySelectorAll('[part=paragraph]').length ===
          5,
      );
      await page.close();
    });
  });
}
