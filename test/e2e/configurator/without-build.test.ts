import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PAGES } from '../../../examples/mounts.mjs';
import { ENGINES } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { serveSite } from '../../support/site.ts';

for (const engine of ENGINES) {
  describe(`the configurator where nothing is built, in ${engine}`, () => {
    const site = forSuite(() => serveSite({ mounts: { '/': PAGES } }));
    const browser = sharedBrowser(engine);

    it('says what to do', async () => {
      const page = await browser().open(`${site().url}configurator.html`);
      assert.match(
        await page.waitFor(() => document.getElementById('trouble')?.textContent ?? ''),
        /^The script could not be read here: run npm start/,
      );
      assert.equal(await page.evaluate(() => document.title), 'Get the code for your page');
      await page.close();
    });
  });
}
