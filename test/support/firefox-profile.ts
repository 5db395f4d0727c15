import { cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from '@espoo-values/dev-tools/browsers';
import puppeteer from 'puppeteer-core';

/** Where what was made once for all runs is kept. */
const CACHE = join(import.meta.dirname, '../node_modules/.cache');

/**
 * A profile that no test has used. It is the copy of one with which this Firefox has started once: what Firefox compiles and sets up
 * at the first start of a profile takes half of a start's time.
 *
 * @returns its folder, and what deletes it
 */
export async function freshProfile() {
  const { mtimeMs } = await stat(browserPath('firefox'));
  const started = join(CACHE, `firefox-${Math.round(mtimeMs)}`);
  const folder = await mkdtemp(join(tmpdir(), 'espoo-values-firefox-'));
  await cp(started, folder, { recursive: true }).catch(async () => {
    await start(folder);
    await keep(folder, started);
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Starts Firefox with a profile, and ends it in the way in which it keeps what it has made. */
async function start(userDataDir: string): Promise<void> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    userDataDir,
  });
  await browser.close();
}

/** Another run may keep one at the same time. Both are right, and none is ever there in part. */
async function keep(profile: string, path: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const copy = await mkdtemp(join(CACHE, 'copy-'));
  await cp(profile, copy, { recursive: true });
  await rename(copy, path).catch(() => rm(copy, { recursive: true, force: true }));
}
