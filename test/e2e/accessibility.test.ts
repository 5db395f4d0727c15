import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { builtInEdition, LANGUAGES } from '@espoo-values/strategy-content';
import { type Browser, ENGINES, launch, type Page } from '../support/engines.ts';
import { shownElements } from '../support/shown.ts';
import { serveSite } from '../support/site.ts';

/* What axe cannot see. */

const VIEWS = ['day', 'values', 'vision', 'mission', 'all'];
const SCRIPT = '<script async src="/widget/espoo-values.min.js"></script>';
const pageOf = (lang: string, css = '') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Espoo</title>` +
  `<style>body{margin:8px;${css}}</style>${SCRIPT}</head><body><main><h1>Espoo</h1>${VIEWS.map((view) => `<espoo-values view="${view}"></espoo-values>`).join('')}</main></body></html>`;

/** WCAG 1.4.12: what a reader may set, all at once. */
const TEXT_SPACING = 'letter-spacing:0.12em;word-spacing:0.16em;line-height:1.5';

const files: Record<string, string> = {};
for (const lang of LANGUAGES) {
  files[`/${lang}.html`] = pageOf(lang);
  files[`/spacing-${lang}.html`] = pageOf(lang, TEXT_SPACING);
  files[`/double-${lang}.html`] = pageOf(lang, '--espoo-values-font-size:2em;font-size:16px');
}

/** The texts of the page that are wider than their place, or cut off. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const bad: string[] = [];
    for (const host of document.querySelectorAll('espoo-values')) {
      for (const node of host.shadowRoot?.querySelectorAll('p, h2, h3') ?? []) {
        const box = node.getBoundingClientRect();
        if (node.scrollWidth > node.clientWidth + 1 || box.right > innerWidth + 1)
          bad.push(node.textContent.slice(0, 40));
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) bad.push('the page scrolls sideways');
    return bad;
  });

for (const engine of ENGINES) {
  describe(`a reader’s own settings in ${engine}`, () => {
    let browser: Browser;
    let site: Awaited<ReturnType<typeof serveSite>>;
    before(async () => {
      site = await serveSite({ files });
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    for (const lang of LANGUAGES) {
      for (const [name, path] of Object.entries({
        'at 320 px (1.4.10)': `${lang}.html`,
        'with text spacing (1.4.12)': `spacing-${lang}.html`,
        'with text of 200 % (1.4.4)': `double-${lang}.html`,
      })) {
        it(`cut nothing off ${name}, ${lang}`, async () => {
          const page = await browser.open(site.url + path, { viewport: { width: 320, height: 640 } });
          await shownElements(page);
          assert.deepEqual(await cutOff(page), []);
          await page.close();
        });
      }
    }

    it('reach the text: letter and word spacing are taken over (1.4.12)', async () => {
      const page = await browser.open(`${site.url}spacing-fi.html`);
      await shownElements(page);
      const spacing = await page.evaluate(() => {
        const paragraph = document
          .querySelector('espoo-values')
          ?.shadowRoot?.querySelector('[part~=paragraph]');
        const style = getComputedStyle(paragraph as Element);
        return [
          parseFloat(style.letterSpacing) > 1.5,
          parseFloat(style.wordSpacing) > 2,
          parseFloat(style.lineHeight) >= 1.5 * parseFloat(style.fontSize),
        ];
      });
      assert.deepEqual(spacing, [true, true, true]);
      await page.close();
    });
  });
}

describe('what a screen reader is told, in chromium', () => {
  interface TreeNode {
    role: { value: string };
    name?: { value: string };
    properties?: { name: string; value: { value: unknown } }[];
  }

  it('is the headings by their names and ranks, in the order of the page (1.3.1, 2.4.6)', async () => {
    const site = await serveSite({ files });
    const browser = await launch('chromium');
    try {
      for (const lang of LANGUAGES) {
        const page = await browser.open(`${site.url}${lang}.html`);
        await shownElements(page);
        const session = await page.puppeteer?.createCDPSession();
        const { nodes } = (await session?.send('Accessibility.getFullAXTree')) as unknown as {
          nodes: TreeNode[];
        };
        const headings = nodes
          .filter(({ role }) => role.value === 'heading')
          .map(({ name, properties }) => [
            properties?.find((each) => each.name === 'level')?.value.value,
            name?.value.replaceAll('\u00AD', ''),
          ]);
        const { vision, mission, values } = builtInEdition.translations[lang];
        const [all, each] = [
          values.items.map(({ title }) => [3, title]),
          [
            [2, vision.title],
            [2, mission.title],
          ] as const,
        ];
        const [, day, ...rest] = headings;
        assert.equal(day?.[0], 2);
        assert.deepEqual(rest, [[2, values.title], ...all, ...each, ...each, [2, values.title], ...all]);
        await page.close();
      }
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
