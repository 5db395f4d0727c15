import { launch } from '../../support/engines.ts';
import type { PartOptions } from '../parts.ts';
import type { PartResult } from '../report/part-result.ts';
import { figureOf, type Table } from '../report/table.ts';
import type { Target } from '../report/targets.ts';
import { written } from '../report/units.ts';
import { peerVersions } from '../size/peers.ts';
import { crowdRow, measureCrowds } from './crowds.ts';
import { takeDayView } from './day-view.ts';
import { measurePageLoads, speedWords } from './page-loads.ts';
import { benchPages, ONE_TAG, STATIC } from './pages.ts';

const CONDITIONS = [
  { slowDown: 1, colorScheme: 'light' },
  { slowDown: 4, colorScheme: 'light' },
] as const;
const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
const OURS = '<espoo-values>';
const SAME_NODES = 'bare Lit, the same nodes';

/** The element on a page, alone beside what shows the same without it, and in crowds. */
export async function measureWidget({ progress }: PartOptions): Promise<PartResult> {
  const versions: Record<string, string> = {};
  const loads: Table[] = [];
  const browser = await launch('chromium');
  try {
    const native = browser.puppeteer;
    if (native === undefined) throw new Error('Chromium is driven by puppeteer.');
    const pages = await benchPages(await takeDayView(browser));
    for (const conditions of CONDITIONS) {
      progress(`pages, ${speedWords(conditions)}`);
      loads.push(await measurePageLoads(native, pages, conditions));
    }
  } finally {
    await browser.close();
  }
  const crowds: Table[] = [];
  for (const engine of ENGINES) {
    progress(`many elements in ${engine}`);
    const { version, scaling, changes } = await measureCrowds(engine);
    versions[engine] = version;
    crowds.push(scaling, ...(changes ? [changes] : []));
  }
  return {
    title: 'Widget',
    intro:
      'The element on a page of its own in headless Chromium, with nothing cached, from a server on the same machine; and in crowds, in three engines.',
    tables: [...loads, ...crowds],
    targets: [
      ...loadTargets(loads),
      ...crowdTargets(crowds.filter(({ title }) => title.includes('at once'))),
    ],
    chart: { title: 'Until the content of a page is painted', groups: loads.map(groupOf) },
    versions: { ...versions, ...peerVersions() },
  };
}

function loadTargets(loads: readonly Table[]): Target[] {
  return loads.flatMap((table, index) => [
    {
      what: `content painted, beside the static page, ${index === 0 ? '1×' : '4×'}`,
      table,
      row: ONE_TAG,
      column: 'content',
      against: STATIC,
      atMost: index === 0 ? 1.1 : 1.15,
    },
    {
      what: `layout shift, ${index === 0 ? '1×' : '4×'}`,
      table,
      row: ONE_TAG,
      column: 'cls',
      atMost: 0,
      unit: 'score' as const,
    },
  ]);
}

function crowdTargets(tables: readonly Table[]): Target[] {
  return tables.flatMap((table, index) => {
    const where = table.title.replace(/^.* in /, '');
    const thousand = { table, row: crowdRow(1000, OURS), against: crowdRow(1000, SAME_NODES) };
    const heap = [
      {
        ...thousand,
        what: 'heap of an element, scripts alone, beside bare Lit',
        column: 'heap',
        atMost: 1.3,
      },
      {
        ...thousand,
        what: 'heap of an element, scripts and nodes, beside bare Lit',
        column: 'both',
        atMost: 1.3,
      },
    ];
    return [
      {
        ...thousand,
        what: `1,000 elements laid out, beside bare Lit, ${where}`,
        column: 'laidOut',
        atMost: 1.3,
      },
      {
        what: `10,000 elements rendered, beside 1,000, ${where}`,
        table,
        row: crowdRow(10_000, OURS),
        against: crowdRow(1000, OURS),
        column: 'rendered',
        atMost: 11,
      },
      ...(index === 0 ? heap : []),
    ];
  });
}

function groupOf(table: Table) {
  return {
    title: table.title,
    bars: table.rows.map((row) => {
      const content = figureOf(row, 'content') ?? 0;
      return {
        name: row.name,
        length: content,
        figure: written(content, 'ms'),
        isOurs: row.name.startsWith(OURS),
      };
    }),
  };
}
