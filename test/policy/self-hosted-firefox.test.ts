import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { filesIn, zip } from '@espoo-values/dev-tools/archive';
import { browserPath } from '@espoo-values/dev-tools/browsers';
import { firefoxPolicy } from '@espoo-values/extension/rollout/json-policies.ts';
import puppeteer, { type Browser } from 'puppeteer-core';
import { EXTENSION_BUILDS } from '../support/extension.ts';
import { CANNOT_SET_POLICY, MachinePolicy, POLICY_FILES } from './machine-policy.ts';
import { type RenamedExtension, renameExtension } from './renamed-extension.ts';

const INSTALLS = 60_000;

/** Firefox gives each installation another one. */
const UUID = '1f0f6f0a-0f43-4c5e-8f5e-3a0d6a0f5a21';

describe('the extension from an organisation’s own server in firefox', () => {
  let server: Server;
  let policy: MachinePolicy;
  let extension: RenamedExtension;
  let browser: Browser;

  before(async () => {
    if (CANNOT_SET_POLICY !== false) return;
    extension = await renameExtension(EXTENSION_BUILDS.firefox);
    const xpi = zip(filesIn(extension.folder));
    server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-xpinstall' }).end(xpi);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    policy = new MachinePolicy(POLICY_FILES.firefox);
    policy.write(
      firefoxPolicy(
        {
          id: extension.id,
          address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/espoo-values.xpi`,
        },
        { language: 'sv', theme: 'dark' },
      ),
    );
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: browserPath('firefox'),
      headless: true,
      // Else no test may go to a page of an extension.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // Only Mozilla can sign.
        'xpinstall.signatures.required': false,
        'extensions.webextensions.uuids': JSON.stringify({ [extension.id]: UUID }),
      },
    });
  });
  after(async () => {
    policy?.restore();
    await browser?.close();
    server?.close();
    await extension?.remove();
  });

  it(
    'is installed without anybody’s doing, and shows what the policy sets',
    { skip: CANNOT_SET_POLICY },
    async () => {
      const page = await browser.newPage();
      const deadline = Date.now() + INSTALLS;
      const state =
        '`${location.href} ${document.documentElement.lang} ${document.documentElement.dataset.theme}`';
      const wanted = `moz-extension://${UUID}/newtab.html sv dark`;
      let shown: unknown = '';
      while (Date.now() < deadline && shown !== wanted) {
        // Firefox shows an extension's page and yet may never say that it has loaded.
        if (!String(shown).startsWith('moz-extension:'))
          page.goto(`moz-extension://${UUID}/newtab.html`).catch(() => undefined);
        await delay(1000);
        shown = await page.evaluate(state).catch(() => '');
      }
      assert.equal(shown, wanted);
    },
  );
});
