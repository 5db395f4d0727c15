import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { browserPath } from '@espoo-values/dev-tools/browsers';
import { chromiumId, publicHalf } from '@espoo-values/extension/build/release/crx.ts';
import { packages } from '@espoo-values/extension/build/release/packages.ts';
import { signed } from '@espoo-values/extension/build/release/signed.ts';
import { chromePolicy } from '@espoo-values/extension/rollout/json-policies.ts';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { EXTENSION_BUILDS } from '../support/extension.ts';
import { CANNOT_SET_POLICY, MachinePolicy, POLICY_FILES } from './machine-policy.ts';

const INSTALLS = 60_000;

/** The browser reads a changed policy within seconds. */
const POLICY_ARRIVES = 5000;

/** Without it the pages of what was forced in let no test look at them. */
const LOOKABLE = { DeveloperToolsAvailability: 1 };

describe('the extension from an organisation’s own server in chromium', () => {
  let server: Server;
  let policy: MachinePolicy;
  let browser: Browser;
  let asking: Page | undefined;
  let id: string;
  let forcelist: object;

  before(async () => {
    if (CANNOT_SET_POLICY !== false) return;
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    id = chromiumId(publicHalf(privateKey));
    let files: Readonly<Record<string, Buffer>> = {};
    server = createServer(({ url = '' }, response) => {
      const content = files[url.replace(/^\/|\?.*$/g, '')];
      const type = url.includes('.crx') ? 'application/x-chrome-extension' : 'text/xml';
      response.writeHead(content ? 200 : 404, { 'content-type': type }).end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const [name, archive] =
      Object.entries(packages(dirname(EXTENSION_BUILDS.chromium))).find(([file]) =>
        file.endsWith('-chrome.zip'),
      ) ?? [];
    assert.ok(name && archive);
    files = signed(name, archive, privateKey, address);

    forcelist = { ExtensionInstallForcelist: [`${id};${address}updates.xml`] };

    policy = new MachinePolicy(POLICY_FILES.chromium);
    policy.write({
      ...chromePolicy({ id, address: `${address}updates.xml` }, { language: 'sv', theme: 'dark' }),
      ...LOOKABLE,
    });
    browser = await puppeteer.launch({
      executablePath: browserPath('chromium'),
      headless: true,
      pipe: true,
      // The tool's own start leaves out what installs extensions.
      ignoreDefaultArgs: [
        '--disable-extensions',
        '--disable-background-networking',
        '--disable-default-apps',
      ],
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    });
  });
  after(async () => {
    policy?.restore();
    await browser?.close();
    server?.close();
  });

  it(
    'is installed without anybody’s doing, and shows what the policy sets',
    { skip: CANNOT_SET_POLICY },
    async () => {
      const page = await browser.newPage();
      const newTab = `chrome-extension://${id}/newtab.html`;
      const deadline = Date.now() + INSTALLS;
      while (Date.now() < deadline && page.url() !== newTab) {
        await page.goto('chrome://newtab/').catch(() => undefined);
        await delay(500);
      }
      assert.equal(page.url(), newTab);
      // By polling: the page's own policy allows no eval.
      const isAsSet = `document.documentElement.lang === 'sv' && document.documentElement.dataset.theme === 'dark'`;
      while (Date.now() < deadline && (await page.evaluate(isAsSet)) !== true) await delay(100);
      assert.equal(await page.evaluate(isAsSet), true);
      await page.close();
    },
  );

  it(
    'stays with another list that forces it, and goes once ExtensionSettings removes it',
    {
      skip: CANNOT_SET_POLICY,
    },
    async () => {
      policy.write({ ...forcelist, ...LOOKABLE });
      await delay(POLICY_ARRIVES);
      assert.ok(await isThere());
      const removed = { [id]: { installation_mode: 'removed' } };
      policy.write({ ...forcelist, ExtensionSettings: removed, ...LOOKABLE });
      await untilThereIs(false);
      policy.write({ ...forcelist, ...LOOKABLE });
      await untilThereIs(true);
    },
  );

  it(
    'is off while ExtensionSettings asks for a newer version, beside the list that forces it',
    {
      skip: CANNOT_SET_POLICY,
    },
    async () => {
      const newer = { [id]: { minimum_version_required: '99.0.0' } };
      policy.write({ ...forcelist, ExtensionSettings: newer, ...LOOKABLE });
      await untilThereIs(false);
      policy.write({ ...forcelist, ...LOOKABLE });
      await untilThereIs(true);
    },
  );

  it('goes by itself once the policy is taken back', { skip: CANNOT_SET_POLICY }, async () => {
    assert.ok(await isThere());
    policy.write(LOOKABLE);
    await untilThereIs(false);
  });

  /** Whether the browser has the extension, and it is on. Asked by its least file, as each question costs. */
  async function isThere(): Promise<boolean> {
    // An extension takes its pages with it.
    if (asking === undefined || asking.isClosed()) asking = await browser.newPage();
    return asking.goto(`chrome-extension://${id}/icons/16.png`).then(
      () => true,
      () => false,
    );
  }

  async function untilThereIs(wanted: boolean): Promise<void> {
    const deadline = Date.now() + INSTALLS;
    while (Date.now() < deadline && (await isThere()) !== wanted) await delay(500);
    assert.equal(await isThere(), wanted);
  }
});
