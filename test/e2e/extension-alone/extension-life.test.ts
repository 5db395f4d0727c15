import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { type Browser, launch, type Page } from '../../support/engines.ts';
import { EXTENSION_BROWSERS, EXTENSION_BUILDS } from '../../support/extension.ts';
import { resetSettings, setSettings } from '../../support/extension-settings.ts';
import { forSuite } from '../../support/for-suite.ts';
import { fakeClock } from '../../support/page-scripts.ts';
import { startRefusingProxy } from '../../support/refusing-proxy.ts';
import { shownElements } from '../../support/shown.ts';

const { translations } = builtInEdition;
/** Hosts that a browser asks by itself, with or without an extension. */
const OF_THE_BROWSER =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(:\d+)?(\/|$)/;

const isLive = (page: Page) => page.waitFor(() => document.querySelector('time, form, .others') !== null);

/** A build as if it were an older version of the extension. */
async function olderBuild(build: string) {
  const folder = await mkdtemp(join(tmpdir(), 'espoo-values-older-'));
  await cp(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  await writeFile(path, JSON.stringify({ ...manifest, version: '0.0.1' }));
  return { folder, close: () => rm(folder, { recursive: true, force: true }) };
}

for (const engine of EXTENSION_BROWSERS) {
  describe(`the extension's life in ${engine}`, () => {
    const proxy = forSuite(startRefusingProxy);
    const older = forSuite(() => olderBuild(EXTENSION_BUILDS[engine]));
    const browser = forSuite(() =>
      launch(engine, {
        extension: older().folder,
        extensionScripts: [fakeClock('2026-11-24T12:00:00Z')],
        proxy: proxy().address,
      }),
    );

    it('works without a network, and nothing of it asks for one', async () => {
      await setSettings(browser(), {
        links: [{ title: 'A', url: 'https://links.example/' }],
        introSeen: true,
      });
      for (const path of ['newtab.html', 'popup.html', 'options.html']) {
        const page = await browser().open(browser().extensionUrl(path));
        await isLive(page);
        if (path !== 'options.html')
          assert.equal((await shownElements(page))[0]?.titles[0], translations.en.values.items[3]?.title);
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
        assert.deepEqual(await page.consoleErrors(), []);
        await page.close();
      }
      const hosts = proxy().asked.map((address) => address.replace(/^https?:\/\//, ''));
      assert.deepEqual(
        hosts.filter((host) => !OF_THE_BROWSER.test(host.split('/')[0] ?? '')),
        [],
      );
      // The proxy is in use: a page elsewhere does not open, and is heard of.
      await assert.rejects(async () => {
        const page = await browser().open('http://elsewhere.example/');
        throw new Error(await page.evaluate(() => document.title));
      });
      assert.ok(proxy().asked.some((address) => address.includes('elsewhere.example')));
    });

    it('survives whatever else is stored, and shows the value all the same', async () => {
      await storeRubbish(browser());
      for (const path of ['newtab.html', 'popup.html', 'options.html']) {
        const page = await browser().open(browser().extensionUrl(path));
        await isLive(page);
        await page.waitFor(() => document.documentElement.lang === 'sv');
        if (path !== 'options.html')
          assert.equal((await shownElements(page))[0]?.titles[0], translations.sv.values.items[3]?.title);
        assert.deepEqual(await page.consoleErrors(), []);
        await page.close();
      }
    });

    it('keeps its settings when it is updated', async () => {
      await resetSettings(browser(), { language: 'sv', theme: 'dark' });
      assert.equal(await versionOf(browser()), '0.0.1');
      await browser().puppeteer?.installExtension(EXTENSION_BUILDS[engine]);
      assert.notEqual(await versionOf(browser()), '0.0.1');
      const page = await browser().open(browser().extensionUrl('newtab.html'));
      await isLive(page);
      assert.equal(await page.evaluate(() => document.documentElement.dataset['theme']), 'dark');
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'sv');
      assert.equal(await page.evaluate(() => document.querySelector('.note')), null);
      await page.close();
    });
  });
}

async function versionOf(browser: Browser): Promise<string> {
  const page = await browser.open(browser.extensionUrl('options.html'));
  await isLive(page);
  const version = await page.evaluate(() => {
    const scope = globalThis as unknown as Record<
      string,
      { runtime: { getManifest(): { version: string } } }
    >;
    return (scope['browser'] ?? scope['chrome'])?.runtime.getManifest().version ?? '';
  });
  await page.close();
  return version;
}

/** As other software, or another extension's export, might leave it: wrong kinds, hostile texts, hundreds of keys. */
async function storeRubbish(browser: Browser): Promise<void> {
  const page = await browser.open(browser.extensionUrl('options.html'));
  await isLive(page);
  await page.evaluate(async () => {
    type Area = { set(all: unknown): Promise<void> };
    type Api = { storage: { sync: Area; local: Area } };
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { sync, local } = (scope.browser ?? scope.chrome).storage;
    const rubbish = {
      language: '<script>alert(1)</script>',
      theme: { toString: 'dark' },
      view: ['day'],
      links: { length: 1e9, 0: { url: 'javascript:alert(1)' } },
      hiddenUntil: '2026-02-31',
      clock: 'true',
      version: -1,
      __proto__x: { polluted: true },
    };
    await local.set({
      ...rubbish,
      ...Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`key${index}`, 'x'.repeat(500)])),
    });
    await sync.set({ ...rubbish, language: 'sv' });
    localStorage.setItem('settings', '{"settings":{"language":7,"links":[{"url":"javascript:alert(1)"}]}');
  });
  await page.close();
}
