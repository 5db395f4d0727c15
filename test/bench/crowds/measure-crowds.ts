import { launch, type Browser, type Page } from '../../support/engines.ts';
import { heapOf } from '../measuring/load-page.ts';
import { inTurns, type Sample, type Samples } from '../measuring/rounds.ts';
import { bareLitScript, SCRIPT, takeDayView, textsOf } from '../measuring/same-view.ts';
import { serveCompressed } from '../measuring/serve-compressed.ts';
import type { PartOptions, PartResult } from '../report/part-result.ts';
import { NO_ELEMENT, TEN_THOUSAND, THOUSAND, THOUSAND_LIT } from '../targets.ts';
import { changeElsewhere, changeLanguage, describeCrowd, makeCrowd } from './in-page.ts';

const ENGINES = { Chromium: 'chromium', Firefox: 'firefox', WebKit: 'webkit' } as const;
const OUR_TAG = 'espoo-values';
const LIT_TAG = 'same-nodes';

/** Many elements on a page that was just loaded, in three engines. */
export async function measureCrowds({ rounds, progress }: PartOptions): Promise<PartResult> {
  const groups: Record<string, Samples> = {};
  const versions: Record<string, string> = {};
  for (const [name, engine] of Object.entries(ENGINES)) {
    progress(name);
    const browser = await launch(engine);
    try {
      groups[name] = await measureIn(browser, rounds);
      versions[name] = browser.version;
    } finally {
      await browser.close();
    }
  }
  return { groups, versions };
}

async function measureIn(browser: Browser, rounds: number): Promise<Samples> {
  const view = await takeDayView(browser, 'fi');
  const swedish = textsOf(await takeDayView(browser, 'sv'));
  const site = await serveCompressed({
    [`/${OUR_TAG}.js`]: SCRIPT,
    [`/${LIT_TAG}.js`]: await bareLitScript(view),
    [`/${OUR_TAG}.html`]: pageWith(`<script src="/${OUR_TAG}.js"></script>`),
    [`/${LIT_TAG}.html`]: pageWith(`<script src="/${LIT_TAG}.js"></script>`),
    '/nothing.html': pageWith(''),
  });
  try {
    const page = await browser.open();
    const open = (name: string) => page.goto(`${site.url}/${name}.html`);
    await requireSameCrowds(page, open);
    const takers = {
      [NO_ELEMENT]: async () => {
        await open('nothing');
        return { '1,000 mutations elsewhere (ms)': await page.evaluate(changeElsewhere) };
      },
      [THOUSAND]: () => open(OUR_TAG).then(() => takeThousand(page, OUR_TAG, swedish)),
      [THOUSAND_LIT]: () => open(LIT_TAG).then(() => takeThousand(page, LIT_TAG, swedish)),
      [TEN_THOUSAND]: async () => {
        await open(OUR_TAG);
        return { 'rendered (ms)': (await page.evaluate(makeCrowd, OUR_TAG, 10_000, false)).rendered };
      },
    };
    return await inTurns(takers, rounds);
  } finally {
    site.close();
  }
}

async function takeThousand(page: Page, tag: string, swedish: readonly string[]): Promise<Sample> {
  const heap = await heapMeter(page);
  const { rendered, laidOut } = await page.evaluate(makeCrowd, tag, 1000, true);
  return {
    'rendered (ms)': rendered,
    'with layout (ms)': laidOut,
    ...(await heap(1000)),
    '1,000 mutations elsewhere (ms)': await page.evaluate(changeElsewhere),
    'another language (ms)': await page.evaluate(changeLanguage, tag, swedish),
  };
}

/** Tells what each of so many elements has added since. Only Chromium says what its heap holds. */
async function heapMeter(page: Page): Promise<(count: number) => Promise<Sample>> {
  const isChromium = (await page.puppeteer?.browser().version())?.includes('Chrome') === true;
  const session = isChromium ? await page.puppeteer?.createCDPSession() : undefined;
  if (session === undefined) return () => Promise.resolve({});
  const before = await heapOf(session);
  return async (count) => {
    const after = await heapOf(session);
    await session.detach();
    return {
      'heap of each (B)': (after.script - before.script) / count,
      'nodes of each (B)': (after.nodes - before.nodes) / count,
    };
  };
}

/** @throws {Error} where the two crowds are not the same to look at: they would not be comparable */
async function requireSameCrowds(page: Page, open: (tag: string) => Promise<void>): Promise<void> {
  const crowds: string[] = [];
  for (const tag of [OUR_TAG, LIT_TAG]) {
    await open(tag);
    await page.evaluate(makeCrowd, tag, 10, true);
    crowds.push(await page.evaluate(describeCrowd));
  }
  if (crowds[0] !== crowds[1]) throw new Error(`The crowds are not alike: ${crowds.join(', and ')}.`);
}

function pageWith(script: string): string {
  return `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Sivu</title><link rel="icon" href="data:,">${script}</head><body><main></main><div id="elsewhere"></div></body></html>`;
}
