import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Browser, ENGINES, launch } from '../support/engines.ts';
import { forSuite, sharedBrowser } from '../support/for-suite.ts';
import { BUILT_INS } from './built-ins.ts';
import { type Host, OWN_TEXT, TITLE } from './host.ts';
import { HOSTS } from './hosts.ts';
import { lookAt } from './look.ts';
import { pathOf, serveHosts } from './serve-hosts.ts';

/** Smaller text than this is not readable. */
const LEAST_SIZE = 12;

const isByDate = ({ clock, goesByDate }: Host) => clock !== undefined || goesByDate;
const comesBack = ({ open }: Host) => open?.isUsedOnce === true;

for (const engine of ENGINES) {
  const isTried = (host: Host) => {
    if (engine === 'chromium') return !comesBack(host);
    // Firefox has what Chromium has, `Temporal` among it; WebKit has not.
    return engine === 'webkit' || !BUILT_INS.includes(host);
  };
  const hosts = HOSTS.filter(isTried);
  describeHosts(`the element on hostile pages in ${engine}`, hosts, () => sharedBrowser(engine));
}
// Chromium needs another start for pages that come back.
describeHosts(
  'the element on hostile pages that go by date in chromium, in Helsinki’s time zone',
  HOSTS.filter(isByDate),
  () => forSuite(() => launch('chromium', { timeZone: 'Europe/Helsinki', keepsLeftPages: true })),
);

function describeHosts(name: string, hosts: readonly Host[], browserFor: () => () => Browser) {
  describe(name, () => {
    const site = forSuite(serveHosts);
    const browser = browserFor();

    for (const host of hosts) {
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
