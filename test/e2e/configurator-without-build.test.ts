import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { MOUNTS } from '../../examples/mounts.mjs';
import { type Browser, ENGINES, launch } from '../support/engines.ts';
import { serveSite } from '../support/site.ts';

for (const engine of ENGINES) {
  describe(`the configurator where nothing is built, in ${engine}`, () => {
    let browser: Browser;
    let site: Awaited<ReturnType<typeof serveSite>>;
    before(async () => {
      site = await serveSite({ mounts: { '/': MOUNTS['/'] } });
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    it('says what to do', async () => {
      const page = await browser.open(`${site.url}configurator.html`);
      assert.match(
        await page.waitFor(() => document.getElementById('trouble')?.textContent ?? ''),
        /^The script could not be read here: run npm start/,
      );
      assert.equal(await page.evaluate(() => document.title), 'Put the values on your page');
      await page.close();
    });
  });
}
