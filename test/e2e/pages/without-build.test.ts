import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PAGES } from '../../../examples/mounts.mjs';
import { ENGINES } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { serveSite } from '../../support/site.ts';

/** The title of each page, and what it says. */
const WORDS = {
  'configurator.html': ['Get the code for your page', /^The script could not be read here: run npm start/],
  'edition.html': ['The values of your city', /^This page needs what npm start builds/],
} as const;

for (const engine of ENGINES) {
  describe(`the pages that need built files where nothing is built, in ${engine}`, () => {
    const site = forSuite(() => serveSite({ mounts: { '/': PAGES } }));
    const browser = sharedBrowser(engine);

    for (const [name, [title, said]] of Object.entries(WORDS)) {
      it(`say in ${name} what to do`, async () => {
        const page = await browser().open(site().url + name);
        assert.match(await page.waitFor(() => document.getElementById('trouble')?.textContent ?? ''), said);
        assert.equal(await page.evaluate(() => document.title), title);
        await page.close();
      });
    }
  });
}
