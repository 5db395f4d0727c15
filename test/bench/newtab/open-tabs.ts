import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from '@espoo-values/dev-tools/browsers';
import { CHROMIUM_FLAGS } from '@espoo-values/dev-tools/chromium-flags';
import puppeteer from 'puppeteer-core';
import { type Conditions, loadPage } from '../measuring/load-page.ts';
import type { Sample } from '../measuring/rounds.ts';
import type { MeasuredExtension } from './extensions.ts';

/** What pages do after their first frame is over by then, in milliseconds. */
const SETTLE = 600;

/** A reader's profile with one extension, kept between starts of the browser. */
export interface Profile {
  /** Starts the browser, opens two new tabs one after the other, and ends it. Cold is the first, all other figures the second's. */
  openTabs(conditions: Conditions): Promise<Sample>;
  remove(): Promise<void>;
}

/** Makes a profile. Its first use is not to be measured: some things happen only then. */
export async function makeProfile({ folder, selector }: MeasuredExtension): Promise<Profile> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'espoo-values-profile-'));
  const openTabs = async (conditions: Conditions): Promise<Sample> => {
    const browser = await puppeteer.launch({
      executablePath: browserPath('chromium'),
      headless: true,
      pipe: true,
      enableExtensions: [folder],
      userDataDir,
      // No name is found: nothing of an extension comes over the network.
      args: [...CHROMIUM_FLAGS, '--hide-scrollbars', '--host-resolver-rules=MAP * ~NOTFOUND'],
      defaultViewport: null,
    });
    try {
      const open = () => loadPage(browser, 'chrome://newtab/', selector, conditions, SETTLE);
      const cold = await open();
      return { 'text painted, cold (ms)': cold['text painted (ms)'] ?? NaN, ...(await open()) };
    } finally {
      await browser.close();
    }
  };
  return {
    openTabs: (conditions) =>
      openTabs(conditions).catch((error: unknown) => {
        // The browser was just taking the extension up, and let go of the page: no sample, so another is taken.
        if (String(error).includes('ERR_ABORTED')) return openTabs(conditions);
        throw error;
      }),
    remove: () => rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
