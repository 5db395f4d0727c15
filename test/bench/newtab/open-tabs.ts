import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from '@espoo-values/dev-tools/browsers';
import { CHROMIUM_FLAGS } from '@espoo-values/dev-tools/chromium-flags';
import puppeteer from 'puppeteer-core';
import { type Conditions, type Loaded, loadPage } from '../measuring/chromium-page.ts';
import type { MeasuredExtension } from './extensions.ts';

/** Where Chromium's own new tab would be; it shows the extension's. */
const NEW_TAB = 'chrome://newtab/';
/** What pages do after their first frame is over by then, in milliseconds. */
const SETTLE = 600;

const ARGS = [
  ...CHROMIUM_FLAGS,
  '--hide-scrollbars',
  // No name is found: nothing of an extension comes over the network.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** A reader's profile with one extension, kept between starts of the browser. */
export interface Profile {
  /** Starts the browser, opens so many new tabs one after the other, and ends it. */
  openTabs(count: number, conditions: Conditions): Promise<Loaded[]>;
  /** The browser's version, once it was started. */
  version(): string;
  remove(): Promise<void>;
}

/** Makes a profile, and opens the new tab once unmeasured, so that what happens only the first time is over. */
export async function makeProfile({ folder, selector }: MeasuredExtension): Promise<Profile> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'espoo-values-profile-'));
  let version = '';
  const open = async (count: number, conditions: Conditions) => {
    const browser = await puppeteer.launch({
      executablePath: browserPath('chromium'),
      headless: true,
      pipe: true,
      enableExtensions: [folder],
      userDataDir,
      args: ARGS,
      defaultViewport: null,
    });
    try {
      version = (await browser.version()).replace(/^.*\//, '');
      const loaded: Loaded[] = [];
      for (let tab = 0; tab < count; tab += 1)
        loaded.push(await loadPage(browser, NEW_TAB, selector, conditions, SETTLE));
      return loaded;
    } finally {
      await browser.close();
    }
  };
  const profile: Profile = {
    async openTabs(count, conditions) {
      try {
        return await open(count, conditions);
      } catch (error) {
        // The browser was just taking the extension up, and let go of the page: no sample, so another is taken.
        if (String(error).includes('ERR_ABORTED')) return open(count, conditions);
        throw error;
      }
    },
    version: () => version,
    remove: () => rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
  try {
    await profile.openTabs(1, { slowDown: 1, colorScheme: 'light' });
  } catch (error) {
    await profile.remove();
    throw error;
  }
  return profile;
}
