import type { CDPSession } from 'puppeteer-core';
import { launch, type Browser, type Page } from '../../support/engines.ts';
import { heapOf } from '../measuring/load-page.ts';
import { inTurns, type Sample, type Samples } from '../measuring/rounds.ts';
import { bareLitScript, htmlPage, SCRIPT, takeDayView, textsOf } from '../measuring/same-view.ts';
import { serveCompressed } from '../measuring/serve-compressed.ts';
import type { PartOptions, PartResult } from '../measuring/part.ts';
import { TEN_THOUSAND, THOUSAND, THOUSAND_LIT, THOUSAND_WATCHED } from '../targets.ts';
import { changeElsewhere, changeLanguage, describeCrowd, makeCrowd } from './in-page.ts';

const ENGINES = { Chromium: 'chromium', Firefox: 'firefox', WebKit: 'webkit' } as const;
const OUR_TAG = 'espoo-values';
const LIT_TAG = 'same-nodes';

/** The least that it can cost a page to see what comes to it, and which languages change. */
const WATCH = `<script>
new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, attributeFilter: ['data-espoo-values'] });
new MutationObserver(() => {}).observe(document, { subtree: true, attributeFilter: ['lang'] });
</script>`;

/** Ten thousand take longest of all: they are in the first five rounds only, and in the one before them. */
const MOST_TEN_THOUSANDS = 6;

const BODY = '<main></main><div id="elsewhere"></div>';

interface Place {
  readonly page: Page;
  readonly open: (name: string) => Promise<void>;
  readonly session: CDPSession | undefined;
  /** The texts of the same view in another language. */
  readonly swedish: readonly string[];
}

/** Many elements on a page that was just loaded, in three engines. */
export async function measureCrowds({ rounds }: PartOptions): Promise<PartResult> {
  const groups: Record<string, Samples> = {};
  const versions: Record<string, string> = {};
  for (const [name, engine] of Object.entries(ENGINES)) {
    const browser = await launch(engine, { isWhole: true });
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
    [`/${OUR_TAG}.html`]: htmlPage(`<script src="/${OUR_TAG}.js"></script>`, BODY),
    [`/${LIT_TAG}.html`]: htmlPage(`<script src="/${LIT_TAG}.js"></script>`, BODY),
    '/watched.html': htmlPage(`<script src="/${LIT_TAG}.js"></script>${WATCH}`, BODY),
  });
  try {
    const page = await browser.open();
    const open = (name: string) => page.goto(`${site.url}${name}.html`);
    // Only Chromium says what its heap holds.
    const session = browser.name === 'chromium' ? await page.puppeteer?.createCDPSession() : undefined;
    const place = { page, open, session, swedish };
    await requireSameCrowds(place);
    let tenThousands = 0;
    const takers: Record<string, () => Promise<Sample>> = {
      [THOUSAND]: () => takeThousand(place, OUR_TAG),
      [THOUSAND_LIT]: () => takeThousand(place, LIT_TAG),
      [THOUSAND_WATCHED]: () => takeThousand(place, LIT_TAG, 'watched'),
      [TEN_THOUSAND]: async () => {
        if (++tenThousands > MOST_TEN_THOUSANDS) return {};
        await open(OUR_TAG);
        return { 'rendered (ms)': (await page.evaluate(makeCrowd, OUR_TAG, 10_000, false)).rendered };
      },
    };
    return await inTurns(takers, rounds);
  } finally {
    await site.close();
  }
}

async function takeThousand(place: Place, tag: string, name = tag): Promise<Sample> {
  const { page, session, swedish } = place;
  await place.open(name);
  const before = await (session && heapOf(session));
  const { rendered, laidOut } = await page.evaluate(makeCrowd, tag, 1000, true);
  const after = await (session && heapOf(session));
  const heap = before &&
    after && {
      'heap of each (B)': (after.script - before.script) / 1000,
      'nodes of each (B)': (after.nodes - before.nodes) / 1000,
    };
  return {
    'rendered (ms)': rendered,
    'with layout (ms)': laidOut,
    ...heap,
    '1,000 mutations, ten at a time (ms)': await page.evaluate(changeElsewhere, 10),
    '1,000 mutations, one at a time (ms)': await page.evaluate(changeElsewhere, 1),
    // The observers are only there to be compared in what comes before.
    ...(name === tag && { 'another language (ms)': await page.evaluate(changeLanguage, tag, swedish) }),
  };
}

/** @throws {Error} where the two crowds are not the same to look at: they would not be comparable */
async function requireSameCrowds({ page, open }: Place): Promise<void> {
  const crowds: string[] = [];
  for (const tag of [OUR_TAG, LIT_TAG]) {
    await open(tag);
    await page.evaluate(makeCrowd, tag, 10, true);
    crowds.push(await page.evaluate(describeCrowd));
  }
  if (crowds[0] !== crowds[1]) throw new Error(`The crowds are not alike: ${crowds.join(', and ')}.`);
}
