import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath, CHROMIUM_FLAGS } from '@espoo-values/dev-tools/browsers';
import puppeteer from 'puppeteer-core';
import { launch } from '../../support/engines.ts';
import { type Conditions, loadPage } from '../measuring/load-page.ts';
import type { PartOptions, PartResult } from '../measuring/part.ts';
import { inTurns, type Sample, type Samples } from '../measuring/rounds.ts';
import { type DayView, takeDayView } from '../measuring/same-view.ts';
import { OURS, type Row } from '../targets.ts';
import { type MeasuredExtension, parseGiven, prepareExtensions } from './extensions.ts';

const CONDITIONS: Readonly<Record<string, Conditions>> = {
  '1×, light': { slowDown: 1, colorScheme: 'light' },
  '4×, dark': { slowDown: 4, colorScheme: 'dark' },
};
/** What pages do after their first frame is over by then, in milliseconds. */
const SETTLE = 600;

/** The new tab beside others, as Chromium opens it: each has a reader's profile that is kept between starts of the browser. */
export async function measureNewTab({ rounds, extensions: texts }: PartOptions): Promise<PartResult> {
  const given = Object.fromEntries(texts.map(parseGiven));
  const browser = await launch('chromium');
  let view: DayView;
  try {
    view = await takeDayView(browser, 'fi');
  } finally {
    await browser.close();
  }
  const root = await mkdtemp(join(tmpdir(), 'espoo-values-bench-'));
  try {
    const extensions = Object.entries({ ...(await prepareExtensions(root, view)), ...given });
    const groups: Record<string, Samples> = {};
    for (const [group, conditions] of Object.entries(CONDITIONS)) {
      const takers = extensions.map(([name, extension], index) => {
        const profile = join(root, `profile-${index}`);
        return [name, () => startAndOpen(extension, profile, conditions)];
      });
      groups[group] = await inTurns(Object.fromEntries(takers), rounds);
    }
    const moreRows = Object.keys(given).flatMap((beside) =>
      Object.keys(groups).map((group): Row => ({ group, of: OURS, metric: 'text painted (ms)', beside })),
    );
    return { groups, moreRows, versions: { Chromium: browser.version } };
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Starts the browser, opens two new tabs one after the other, and ends it. Cold is the first, all other figures are the second's. */
async function startAndOpen(
  { folder, selector }: MeasuredExtension,
  userDataDir: string,
  conditions: Conditions,
  isRetry = false,
): Promise<Sample> {
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
  } catch (error) {
    // The browser was just taking the extension up, and let go of the page: no sample, so another is taken.
    if (isRetry || !String(error).includes('ERR_ABORTED')) throw error;
  } finally {
    await browser.close();
  }
  return startAndOpen({ folder, selector }, userDataDir, conditions, true);
}
