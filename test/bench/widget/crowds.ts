import type { CDPSession } from 'puppeteer-core';
import { heapOf, type HeapUse } from '../measuring/chromium-page.ts';
import { inTurns } from '../measuring/rounds.ts';
import type { Column, Row, Table } from '../report/table.ts';
import { launch, type Page } from '../../support/engines.ts';
import { CROWDS, type CrowdSite, type CrowdTag, serveCrowds } from './crowd-site.ts';
import { changeCrowd, describeCrowd, makeCrowd } from './in-page.ts';

type Engine = 'chromium' | 'firefox' | 'webkit';

const ENGINE_NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' } as const;

/** How many elements, and how often in a sample: few are over sooner than some engines' clocks tick. */
const COUNTS: readonly (readonly [count: number, repeats: number])[] = [
  [1, 50],
  [100, 3],
  [1000, 1],
  [10_000, 1],
];
/** More are rendered, but not laid out: that takes seconds, and is the same for the same nodes. */
const MOST_LAID_OUT = 1000;
/** Where a crowd is large enough to divide its heap by its number. */
const HEAP_FROM = 1000;
/** How many elements are changed. */
export const CHANGED = 1000;

/** The name of a row. */
export function crowdRow(count: number, name: string): string {
  return `${count.toLocaleString('en-GB')} × ${name}`;
}

export interface CrowdTables {
  readonly version: string;
  readonly scaling: Table;
  /** In Chromium only. */
  readonly changes?: Table;
}

/** Measures many elements on a page, in one engine. */
export async function measureCrowds(engine: Engine): Promise<CrowdTables> {
  const browser = await launch(engine);
  try {
    const site = await serveCrowds(browser);
    try {
      const page = await browser.open();
      await requireSameCrowds(page, site);
      // Only Chromium tells what its heap holds.
      const session = engine === 'chromium' ? await page.puppeteer?.createCDPSession() : undefined;
      const scaling = await measureScaling(engine, { page, session, site });
      const changes = engine === 'chromium' ? { changes: await measureChanges(page, site) } : {};
      return { version: browser.version, scaling, ...changes };
    } finally {
      await site.server.close();
    }
  } finally {
    await browser.close();
  }
}

interface Place {
  readonly page: Page;
  readonly session: CDPSession | undefined;
  readonly site: CrowdSite;
}

async function measureScaling(engine: Engine, place: Place): Promise<Table> {
  const takers: Record<string, () => Promise<Record<string, number>>> = {};
  const against: Record<string, string> = {};
  for (const [count, repeats] of COUNTS) {
    for (const [name, tag] of Object.entries(CROWDS)) {
      const row = crowdRow(count, name);
      takers[row] = () => sample(place, tag, count, repeats);
      if (tag === 'espoo-values') against[row] = crowdRow(count, 'bare Lit, the same nodes');
    }
  }
  const samples = await inTurns(takers);
  const heap: Column[] = [
    { key: 'heap', title: 'heap each', unit: 'kB' },
    { key: 'nodes', title: 'nodes each', unit: 'kB' },
    { key: 'both', title: 'both', unit: 'kB' },
  ];
  return {
    title: `Elements at once in ${ENGINE_NAMES[engine]}`,
    note: 'From the markup to the layout, on a page that was just loaded. In brackets: beside the bare Lit element.',
    columns: [
      { key: 'rendered', title: 'rendered', unit: 'ms' },
      { key: 'laidOut', title: 'laid out', unit: 'ms' },
      { key: 'each', title: 'rendered, each', unit: 'µs' },
      ...(engine === 'chromium' ? heap : []),
    ],
    rows: rowsOf(samples, against),
  };
}

/** One crowd on a page of its own. */
async function sample({ page, session, site }: Place, tag: CrowdTag, count: number, repeats: number) {
  await page.goto(`${site.server.url}${tag}.html`);
  const heap = () => (session && count >= HEAP_FROM ? heapOf(session) : undefined);
  const before = await heap();
  const isLaidOut = count <= MOST_LAID_OUT;
  const { rendered, laidOut } = await page.evaluate(makeCrowd, tag, count, repeats, isLaidOut);
  const after = await heap();
  return {
    rendered,
    ...(isLaidOut ? { laidOut } : {}),
    each: rendered / count,
    ...(before && after ? heapEach(before, after, count) : {}),
  };
}

/** What one element has added, in bytes. */
function heapEach(before: HeapUse, after: HeapUse, count: number) {
  const heap = (after.script - before.script) / count;
  const nodes = (after.nodes - before.nodes) / count;
  return { heap, nodes, both: heap + nodes };
}

async function measureChanges(page: Page, { server, swedish, tomorrow }: CrowdSite): Promise<Table> {
  const takers = Object.entries(CROWDS).map(([name, tag]) => {
    const take = async () => {
      await page.goto(`${server.url}${tag}.html`);
      await page.evaluate(makeCrowd, tag, CHANGED, 1, true);
      return page.evaluate(changeCrowd, tag, swedish, tomorrow);
    };
    return [crowdRow(CHANGED, name), take] as const;
  });
  const samples = await inTurns(Object.fromEntries(takers));
  const [ours = '', other = ''] = Object.keys(samples);
  return {
    title: `${CHANGED.toLocaleString('en-GB')} elements that change, in Chromium`,
    note: 'Until it is laid out. <espoo-values> sees the page’s language and the new day by itself; the bare Lit element is given its new texts one element after the other.',
    columns: [
      { key: 'moved', title: 'taken out and put back', unit: 'ms' },
      { key: 'language', title: 'another language', unit: 'ms' },
      { key: 'date', title: 'the next day', unit: 'ms' },
      { key: 'elsewhere', title: 'a change elsewhere', unit: 'ms' },
    ],
    rows: rowsOf(samples, { [ours]: other }),
  };
}

function rowsOf(
  samples: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>,
  against: Readonly<Record<string, string>>,
): Row[] {
  return Object.entries(samples).map(([name, each]) => {
    const other = against[name];
    return { name, samples: each, ...(other === undefined ? {} : { against: other }) };
  });
}

/** @throws {Error} where the two crowds are not the same to look at: they would not be comparable */
async function requireSameCrowds(page: Page, { server }: CrowdSite): Promise<void> {
  const crowds = [];
  for (const tag of Object.values(CROWDS)) {
    await page.goto(`${server.url}${tag}.html`);
    await page.evaluate(makeCrowd, tag, 10, 1, true);
    crowds.push(JSON.stringify(await page.evaluate(describeCrowd)));
  }
  if (new Set(crowds).size > 1) throw new Error(`The crowds are not alike: ${crowds.join(' and ')}.`);
}
