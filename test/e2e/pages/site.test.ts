import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { pagesFor } from '../../../examples/pages-for.mjs';
import { buildSite, policyFor } from '../../../examples/site/build-site.mjs';
import { assertAccessible } from '../../support/axe.ts';
import { CLOCK, title } from '../../support/expected.ts';
import { assertFits } from '../../support/fits.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';

/* The site as it is published: one folder, under a path that is not the root, and under its policy. */

/** One page of each kind, and the longest; the pages to copy from have a test of their own. */
const EACH_KIND = /^(?:fi\/.*|guides\/element\.html)$/;
const BASE = '/some/base/';
const folder = temporaryFolder('site');
await buildSite(folder, { transform: pagesFor(builtInEdition.id) });
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.html') && !/^(?:widget|frameworks|v\d)/.test(name),
);

describe('the site in one folder', () => {
  const site = forSuite(() =>
    serveSite({
      mounts: { [BASE]: folder },
      clock: CLOCK,
      transform: (_path, html) => html,
      headers: (path) => (/\.html$|\/$/.test(path) ? { 'Content-Security-Policy': policyFor(folder) } : {}),
    }),
  );
  const browser = sharedBrowser('chromium');
  const open = (path: string) =>
    browser().open(site().url.replace(/\/$/, BASE) + path, { viewport: { width: 1280, height: 800 } });

  for (const name of pages) {
    it(`shows ${name} under any path and its policy, with no request elsewhere and room at 320 px`, async () => {
      const page = await open(name);
      await page.waitFor(() => document.readyState === 'complete');
      assert.deepEqual(await page.consoleErrors(), []);
      const elsewhere = (url: string) =>
        !url.includes(BASE) && !url.includes('/__test__/') && !url.startsWith('data:');
      const requests = await page.requests();
      assert.deepEqual(requests.filter(elsewhere), []);
      const apart = requests.filter((url) => url.includes('/words/'));
      assert.deepEqual(apart, [], 'the page waits for words that its script has already');
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('.site pre')]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ textContent }) => textContent),
      );
      assert.deepEqual(cut, [], 'code goes on out of sight');
      if (EACH_KIND.test(name)) await assertAccessible(page);
      await page.setViewport({ width: 320, height: 640 });
      await page.waitFor('innerWidth === 320');
      await assertFits(page);
      await page.close();
    });
  }

  for (const language of ['fi', 'sv', 'en'] as const) {
    it(`shows today’s value and its drawing on the first page in ${language}`, async () => {
      const page = await open(`${language}/`);
      const [shown] = await shownElements(page);
      assert.deepEqual([shown?.lang, shown?.titles], [language, [title(language)]]);
      const drawn = await page.waitFor(() =>
        [...document.querySelectorAll<HTMLElement>('.drawings > *')]
          .filter(({ offsetHeight }) => offsetHeight > 0)
          .map(({ dataset }) => dataset['value']),
      );
      assert.equal(drawn.length, 1);
      await page.close();
    });
  }

  it('has every word in its pages before any script runs', () => {
    for (const name of pages)
      assert.doesNotMatch(readFileSync(join(folder, name), 'utf8'), /data-word="\w+"[^<>]*><\//, name);
  });

  it('copies each piece of code of a short guide, and says so', async () => {
    const page = await open('fi/webmaster.html');
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void Object.assign(window, { copied: text }) },
      }),
    );
    const pieces = await page.evaluate(() =>
      [...document.querySelectorAll('pre')].map(({ textContent }) => textContent),
    );
    assert.equal(pieces.length, 2);
    for (const [index, piece] of pieces.entries()) {
      await page.evaluate((at) => document.querySelectorAll<HTMLElement>('.copy button')[at]?.click(), index);
      await page.waitFor(
        `document.querySelectorAll('.copy [role=status]')[${index}].textContent === 'Kopioitu'`,
      );
      assert.equal(await page.evaluate('window.copied'), piece);
    }
    await page.close();
  });

  it('speaks the language of the text on its very first page', async () => {
    const page = await open('');
    const lang = await page.evaluate(() => document.documentElement.lang);
    assert.equal(lang, builtInEdition.languages[0]);
    await page.close();
  });
});
