import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PAGES } from '../../../examples/mounts.mjs';
import { ENGINES } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { serveSite } from '../../support/site.ts';

const TITLES = {
  'configurator.html': 'Get the code for your page',
  'edition.html': 'The values of your city',
};

for (const engine of ENGINES) {
  describe(`the pages that need built files where nothing is built, in ${engine}`, () => {
    const site = forSuite(() => serveSite({ mounts: { '/': PAGES } }));
    const browser = sharedBrowser(engine);

    for (const [name, title] of Object.entries(TITLES)) {
      it(`say in ${name} what to do`, async () => {
        const page = await browser().open(site().url + name);
        assert.match(
          await page.waitFor(() => document.getElementById('trouble')?.textContent ?? ''),
          /npm start/,
        );
        assert.equal(await page.evaluate(() => document.title), title);
        await page.close();
      });
    }
  });
}
