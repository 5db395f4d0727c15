import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { VIEWS } from '@espoo-values/widget/server';
import { accessibilityTree } from '../../support/accessibility-tree.ts';
import { ENGINES, type Page } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { pageOf, SCRIPT } from '../../support/pages.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';

/* What axe cannot see. */

const { languages, translations } = builtInEdition;
const viewsIn = (lang: string) =>
  `<section lang="${lang}">${VIEWS.map((view) => `<espoo-values view="${view}"></espoo-values>`).join('')}</section>`;
const styledPage = (sections: string, css = '') =>
  pageOf(sections, { head: `<style>body{margin:8px;${css}}</style>${SCRIPT}` });

const everything = languages.map(viewsIn).join('');
const files: Record<string, string> = {
  '/plain.html': styledPage(everything),
  // WCAG 1.4.12: what a reader may set, all at once. The element takes it from the page by its outermost part.
  '/spacing.html': styledPage(
    everything,
    '}espoo-values::part(base){letter-spacing:0.12em;word-spacing:0.16em;line-height:1.5',
  ),
  '/everything.html': styledPage(everything, '}*{letter-spacing:0.12em!important'),
  '/double.html': styledPage(everything, '--espoo-values-font-size:2em;font-size:16px'),
};
for (const lang of languages) files[`/${lang}.html`] = styledPage(viewsIn(lang));

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
    const site = forSuite(() => serveSite({ files }));
    const browser = sharedBrowser(engine);

    for (const [name, path] of Object.entries({
      'at 320 px (1.4.10)': 'plain.html',
      'with text spacing (1.4.12)': 'spacing.html',
      'with text of 200 % (1.4.4)': 'double.html',
    })) {
      it(`cut nothing off ${name}, in any language`, async () => {
        const page = await browser().open(site().url + path, { viewport: { width: 320, height: 640 } });
        assert.equal((await shownElements(page)).length, languages.length * VIEWS.length);
        assert.deepEqual(await cutOff(page), []);
        await page.close();
      });
    }

    it('reach the text: letter and word spacing are taken over (1.4.12)', async () => {
      const page = await browser().open(`${site().url}spacing.html`);
      await shownElements(page);
      const spacing = await page.evaluate(() => {
        const root = document.querySelector('espoo-values')?.shadowRoot;
        const style = getComputedStyle(root?.querySelector('[part~=paragraph]') as Element);
        return [
          parseFloat(style.letterSpacing) > 1.5,
          parseFloat(style.wordSpacing) > 2,
          parseFloat(style.lineHeight) > 1.49 * parseFloat(style.fontSize),
        ];
      });
      assert.deepEqual(spacing, [true, true, true]);
      await page.close();
    });

    // ACCESSIBILITY.md says so.
    it('do not reach the text by a rule of the page for everything, which is told as a limit (1.4.12)', async () => {
      const page = await browser().open(`${site().url}everything.html`);
      await shownElements(page);
      const spacing = await page.evaluate(() => {
        const root = document.querySelector('espoo-values')?.shadowRoot;
        return getComputedStyle(root?.querySelector('[part~=paragraph]') as Element).letterSpacing;
      });
      assert.equal(spacing, 'normal');
      await page.close();
    });

    if (engine !== 'chromium') return;
    it('find the headings by their names and ranks, in the order of the page (1.3.1, 2.4.6)', async () => {
      for (const lang of languages) {
        const page = await browser().open(`${site().url}${lang}.html`);
        await shownElements(page);
        const headings = (await accessibilityTree(page))
          .filter(({ role }) => role === 'heading')
          .map(({ name, properties }) => [properties['level'], name]);
        const { vision, mission, values } = translations[lang];
        const all = values.items.map(({ title }) => [3, title]);
        const each = [vision, mission].map(({ title }) => [2, title]);
        const [, day, ...rest] = headings;
        assert.equal(day?.[0], 2);
        assert.deepEqual(rest, [[2, values.title], ...all, ...each, ...each, [2, values.title], ...all]);
        await page.close();
      }
    });
  });
}
