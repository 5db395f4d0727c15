import { setTimeout as delay } from 'node:timers/promises';
import type { Browser as PuppeteerBrowser, CDPSession, Page } from 'puppeteer-core';
import { contentProbe, type Seen } from './content-probe.ts';

/** How a page is opened. */
export interface Conditions {
  /** How many times slower the processor seems to be to the page; 1 is as it is. */
  readonly slowDown: number;
  readonly colorScheme: 'light' | 'dark';
}

/** How one page was loaded: times in milliseconds, heap in bytes. */
export interface Loaded extends Seen {
  /** Time on the main thread in scripts, and in style and layout. */
  readonly script: number;
  readonly style: number;
  /** What scripts hold after a collection of garbage. */
  readonly heap: number;
  /** Files asked for, the page itself among them. */
  readonly requests: number;
}

/** Long enough for the largest paint and late shifts to be told of, in milliseconds. */
const SETTLE = 120;
/** In milliseconds. */
const TIMEOUT = 20_000;

/**
 * Loads a page in a new tab with nothing cached, until its content has been painted.
 *
 * @param selector of its content, for the probe
 * @param settle milliseconds that the page is left alone after that, before the totals are read
 * @throws {Error} when the content does not come
 */
export async function loadPage(
  browser: PuppeteerBrowser,
  url: string,
  selector: string,
  { slowDown, colorScheme }: Conditions,
  settle = SETTLE,
): Promise<Loaded> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await page.setViewport({ width: 1280, height: 800 });
    let requests = 0;
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.endsWith('/favicon.ico')) requests += 1;
    });
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: colorScheme }],
    });
    // The processor's time and not the clock's: what else the machine does is not the page's.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluateOnNewDocument(contentProbe(selector));
    if (slowDown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await page.goto(url, { waitUntil: 'load' });
    await untilSeen(page, `${url} (${selector})`);
    await delay(settle);
    const { script, style } = await timesOf(session);
    const seen = (await page.evaluate('window.__seen')) as Seen;
    const heap = await heapOf(session);
    // Where the content is in the first paint of all, the browser itself says when that was on the screen.
    return { ...seen, content: Math.max(seen.content, seen.fcp), script, style, heap: heap.script, requests };
  } finally {
    await page.close();
  }
}

async function untilSeen(page: Page, what: string): Promise<void> {
  const deadline = Date.now() + TIMEOUT;
  while ((await page.evaluate('window.__seen.content >= 0 && window.__seen.lcp >= 0')) !== true) {
    if (Date.now() > deadline) throw new Error(`The content of ${what} was not seen within ${TIMEOUT} ms.`);
    await delay(20);
  }
}

/** Time on the main thread since the page was opened, in milliseconds. */
async function timesOf(session: CDPSession): Promise<{ script: number; style: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    script: seconds('ScriptDuration') * 1000,
    style: (seconds('RecalcStyleDuration') + seconds('LayoutDuration')) * 1000,
  };
}

/** What is held, in bytes: by scripts, and by the browser for the nodes of the page and their layout. */
export interface HeapUse {
  readonly script: number;
  readonly nodes: number;
}

/** What is held after a collection of garbage. */
export async function heapOf(session: CDPSession): Promise<HeapUse> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return { script: usage.usedSize, nodes: usage.embedderHeapUsedSize };
}
