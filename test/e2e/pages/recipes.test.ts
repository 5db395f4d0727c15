import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { CHOSEN_ATTRIBUTES } from '@espoo-values/widget/server';
import { parse } from 'yaml';
import { MOUNTS } from '../../../examples/mounts.mjs';
import { assertAccessible } from '../../support/axe.ts';
import { ENGINES, type Page } from '../../support/engines.ts';
import { CLOCK, title } from '../../support/expected.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { RECIPE_SERVER, snippet, snippets } from '../../support/readme.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';
import { textsWithoutScript } from '../../support/without-script.ts';

const root = new URL('../../../', import.meta.url);
const { translations } = builtInEdition;

const PLAIN = snippet('A plain page', 'html');
const SHAREPOINT = snippet('SharePoint', 'html');
const CONFLUENCE = snippet('Confluence', 'text').trim();
const LIFERAY = snippets('Liferay', 'yaml').map(
  (text) => parse(text) as Record<string, Record<string, unknown>>,
);
const LIFERAY_FRAME = String(LIFERAY[1]?.['espoo-values-frame']?.['url']);
const frameOf = (address: string) =>
  `<iframe title="Espoo" width="600" height="690" src="${address.replaceAll('&', '&amp;')}"></iframe>`;
const FRAMES: Record<string, string> = {
  '/sharepoint.html': SHAREPOINT,
  '/confluence.html': frameOf(CONFLUENCE),
  '/liferay.html': frameOf(LIFERAY_FRAME),
};

/** In a framed page: tells the page around it what it shows, and what is left of its room. */
const REPORTER = `addEventListener('message', ({ data, source }) => {
  const card = document.querySelector('espoo-values')?.shadowRoot?.querySelector('[part~=title]');
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (data === 'report' && card) source.postMessage({
    title: card.textContent.replaceAll('\\xAD', ''),
    room: [innerWidth - scrollWidth, innerHeight - scrollHeight],
    trouble: window.__pageTrouble,
  }, '*');
});`;
const report = (page: Page) =>
  page.waitFor(
    () =>
      new Promise<{ title: string; room: number[]; trouble: string[] } | undefined>((resolve) => {
        const frame = document.querySelector('iframe')?.contentWindow;
        addEventListener('message', ({ data, source }) => {
          if (source === frame && data.title) resolve(data);
        });
        frame?.postMessage('report', '*');
        setTimeout(resolve, 500, undefined);
      }),
  );

const pageOf = (markup: string) =>
  `<!doctype html><html lang="fi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sivu</title></head><body><main><h1>Sivu</h1>${markup}</main></body></html>`;

describe('the recipes', () => {
  it('name files that are YAML, with the keys that the systems ask for', () => {
    const [library = ''] = snippets('Drupal', 'yaml');
    assert.deepEqual(Object.keys(parse(library)['espoo-values'].js), [
      `${RECIPE_SERVER}espoo-values/espoo-values.min.js`,
    ]);
    assert.deepEqual(
      LIFERAY.map((each) => Object.values(each)[0]?.['type']),
      ['customElement', 'iframe'],
    );
    assert.equal(LIFERAY[0]?.['espoo-values']?.['htmlElementName'], 'espoo-values');
  });
  it('come with files of Drupal’s that are YAML', () => {
    const read = (name: string) =>
      parse(readFileSync(new URL(`examples/drupal/espoo_values/${name}.yml`, root), 'utf8'));
    assert.equal(read('espoo_values.info').type, 'module');
    assert.ok('assets/espoo-values.min.js' in read('espoo_values.libraries').element.js);
    const { mapping } = read('config/schema/espoo_values.schema')['block.settings.espoo_values'];
    // A block that shows one fixed day is nobody's wish.
    const attributes = ['lang', ...CHOSEN_ATTRIBUTES].filter((name) => name !== 'date');
    const keys = attributes.map((name) => name.replaceAll('-', '_'));
    assert.deepEqual(Object.keys(mapping).sort(), keys.sort());
  });
});

for (const engine of ENGINES) {
  describe(`the recipes in ${engine}`, () => {
    const mounts = { '/espoo-values/': MOUNTS['/widget/'] };
    const framed = forSuite(() => serveSite({ mounts, clock: CLOCK, scripts: [REPORTER] }));
    const site = forSuite(() => {
      const here = (markup: string) => pageOf(markup.replaceAll(RECIPE_SERVER, framed().url));
      const policy = `default-src 'none'; script-src 'self'`;
      return serveSite({
        mounts,
        files: {
          '/plain.html': pageOf(PLAIN),
          '/empty.html': pageOf(''),
          ...Object.fromEntries(Object.entries(FRAMES).map(([path, markup]) => [path, here(markup)])),
        },
        headers: (path) => ({
          'Content-Security-Policy':
            path in FRAMES
              ? // As the systems that frame it: they allow the attribute `style`.
                `${policy}; frame-src ${framed().url}; style-src 'unsafe-inline'`
              : path === '/empty.html'
                ? `${policy}; frame-src 'self'`
                : policy,
        }),
        clock: CLOCK,
      });
    });
    const browser = sharedBrowser(engine);

    it('show the element on a plain page, with nothing allowed but the script', async () => {
      const page = await browser().open(`${site().url}plain.html`);
      const [shown] = await shownElements(page);
      assert.deepEqual([shown?.lang, shown?.titles], ['sv', [title('sv')]]);
      await assertAccessible(page);
      // The icon, which browsers ask for unasked, is not allowed.
      assert.deepEqual(
        (await page.consoleErrors()).filter((line) => !line.includes('favicon')),
        [],
      );
      await page.close();
    });

    it('show the sentence of the plain page without script', async () => {
      const page = await browser().open(`${site().url}empty.html`);
      assert.deepEqual(await textsWithoutScript(page, 'plain.html', 'espoo-values'), [
        translations.sv.vision.paragraphs[0],
      ]);
      await page.close();
    });

    for (const path of Object.keys(FRAMES)) {
      it(`show the whole text in the frame of ${path.slice(1, -5)}, at every width`, async () => {
        for (const width of [336, 1000]) {
          const page = await browser().open(site().url + path.slice(1), { viewport: { width, height: 900 } });
          const told = await report(page);
          assert.equal(told?.title, title('fi'));
          assert.deepEqual([told?.room, told?.trouble], [[0, 0], []], `${width} px`);
          assert.deepEqual(
            (await page.consoleErrors()).filter((line) => !line.includes('favicon')),
            [],
          );
          await page.close();
        }
      });
    }
  });
}
