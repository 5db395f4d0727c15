import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ENGINES } from '../support/engines.ts';
import { forSuite, sharedBrowser } from '../support/for-suite.ts';
import { OWN_TEXT, TITLE } from './host.ts';
import { HOSTS } from './hosts.ts';
import { lookAt } from './look.ts';
import { pathOf, serveHosts } from './serve-hosts.ts';

/** Smaller text than this is not readable. */
const LEAST_SIZE = 12;

for (const engine of ENGINES) {
  describe(`the element on hostile pages in ${engine}`, () => {
    const site = forSuite(serveHosts);
    const browser = sharedBrowser(engine);

    for (const host of HOSTS) {
      it(host.name, async () => {
        const page = await browser().open(site().url + pathOf(host).slice(1), host.open);
        await page.waitFor("document.readyState === 'complete'");
        await host.act?.(page);
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
        const found = await lookAt(page, host);
        assert.deepEqual(
          found.titles,
          host.titles ?? (found.titles.length > 0 ? found.titles.map(() => TITLE) : [TITLE]),
        );
        if (found.titles.includes(TITLE))
          assert.ok(found.smallest >= LEAST_SIZE, `text of ${found.smallest} px`);
        assert.equal(found.sticksOut, false, 'text sticks out');
        assert.deepEqual(found.passedDown, []);
        assert.equal(found.ownText, OWN_TEXT);
        assert.equal(found.lines.length, host.consoleLine ? 1 : 0, found.lines.join('\n'));
        for (const line of found.lines) assert.match(line, host.consoleLine as RegExp);
        await page.close();
      });
    }
  });
}
