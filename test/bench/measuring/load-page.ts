import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { contentProbe, type Seen } from './content-probe.ts';
import type { Sample } from './rounds.ts';

/** How a page is opened. */
export interface Conditions {
  /** How many times slower the processor seems to be to the page; 1 is as it is. */
  readonly slowDown: number;
  readonly colorScheme: 'light' | 'dark';
  readonly isSlowLine?: boolean;
}

/** A slow mobile line: 150 ms for each request, 1.6 Mbit/s down and 0.75 up, in bytes per second. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** In milliseconds. */
const TIMEOUT = 20_000;

/**
 * Loads a page in a new tab of Chromium with nothing cached, until its content has been painted.
 *
 * @param selector of its content, for the probe
 * @param settle milliseconds that the page is left alone after that, before the totals are read
 * @throws {Error} when the content does not come
 */
export async function loadPage(
  browser: Browser | undefined,
  url: string,
  selector: string,
  { slowDown, colorScheme, isSlowLine = false }: Conditions,
  settle: number,
): Promise<Sample> {
  const page = await browser?.newPage();
  if (page === undefined) throw new Error('Chromium was not started by puppeteer.');
  try {
    const session = await page.createCDPSession();
    await page.setViewport({ width: 1280, height: 800 });
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (isSlowLine) await session.send('Network.emulateNetworkConditions', SLOW_LINE);
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: colorScheme }],
    });
    await page.evaluateOnNewDocument(contentProbe(selector));
    if (slowDown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await page.goto(url, { waitUntil: 'load' });
    await untilSeen(page, `${url} (${selector})`);
    await delay(settle);
    const { content, firstPaint, largestPaint, shift } = (await page.evaluate('window.__seen')) as Seen;
    return {
      // Where the content is in the first paint of all, the browser itself says when that was on the screen.
      'text painted (ms)': Math.max(content, firstPaint),
      'first paint (ms)': firstPaint,
      'largest paint (ms)': largestPaint,
      'layout shift': shift,
      'heap (kB)': (await heapOf(session)).script / 1000,
    };
  } finally {
    await page.close();
  }
}

async function untilSeen(page: Page, what: string): Promise<void> {
  const deadline = Date.now() + TIMEOUT;
  while ((await page.evaluate('__seen.content >= 0 && __seen.largestPaint >= 0')) !== true) {
    if (Date.now() > deadline) throw new Error(`The content of ${what} was not seen within ${TIMEOUT} ms.`);
    await delay(20);
  }
}

/** What is held after a collection of garbage, in bytes: by scripts, and by the browser for the nodes and their layout. */
export async function heapOf(session: CDPSession): Promise<{ script: number; nodes: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return { script: usedSize, nodes: embedderHeapUsedSize };
}
