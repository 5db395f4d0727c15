import { launch } from '../../support/engines.ts';
import type { Conditions, Loaded } from '../measuring/chromium-page.ts';
import { LOAD_COLUMNS } from '../measuring/load-columns.ts';
import { inTurns } from '../measuring/rounds.ts';
import type { PartOptions } from '../parts.ts';
import type { PartResult } from '../report/part-result.ts';
import { type Column, figureOf, type Row, type Table } from '../report/table.ts';
import type { Target } from '../report/targets.ts';
import { written } from '../report/units.ts';
import { takeDayView } from '../widget/day-view.ts';
import { speedWords } from '../widget/page-loads.ts';
import { OURS, prepareExtensions, STATIC } from './extensions.ts';
import { makeProfile, type Profile } from './open-tabs.ts';

const CONDITIONS: readonly Conditions[] = [
  { slowDown: 1, colorScheme: 'light' },
  { slowDown: 4, colorScheme: 'dark' },
];

const COLUMNS: readonly Column[] = [
  { key: 'cold', title: 'content, cold', unit: 'ms' },
  { key: 'warm', title: 'content, warm', unit: 'ms' },
  { key: 'fcp', title: 'FCP', unit: 'ms' },
  ...LOAD_COLUMNS,
  { key: 'canvas', title: 'ground, first → last', unit: 'count' },
];

/** The new tab beside others, as Chromium opens it. */
export async function measureNewTab({ extensions: given, progress }: PartOptions): Promise<PartResult> {
  const browser = await launch('chromium');
  const view = await takeDayView(browser).finally(() => browser.close());
  const { extensions, remove } = await prepareExtensions(view, given);
  const profiles: Record<string, Profile> = {};
  try {
    for (const [name, extension] of Object.entries(extensions)) profiles[name] = await makeProfile(extension);
    const tables: Table[] = [];
    for (const conditions of CONDITIONS) {
      progress(`new tabs, ${speedWords(conditions)}`);
      tables.push(await measureTabs(profiles, conditions));
    }
    return {
      title: 'New tab',
      intro:
        'The built extension in headless Chromium: each round starts the browser anew on the same profile, without a network, and opens two new tabs. Cold is the first of them, warm and all other columns the second. The static HTML and the bare Lit element show the value of the day as the element does, without what else the new tab has.',
      tables,
      targets: tables.flatMap(targetsOf),
      chart: { title: 'Until a new tab shows the value, warm', groups: tables.map(groupOf) },
      versions: { chromium: profiles[OURS]?.version() ?? '' },
    };
  } finally {
    for (const profile of Object.values(profiles)) await profile.remove();
    await remove();
  }
}

async function measureTabs(
  profiles: Readonly<Record<string, Profile>>,
  conditions: Conditions,
): Promise<Table> {
  const grounds: Record<string, Set<string>> = {};
  const takers = Object.entries(profiles).map(([name, profile]) => {
    const seen = (grounds[name] = new Set<string>());
    const take = async () => {
      const [cold, warm] = (await profile.openTabs(2, conditions)) as [Loaded, Loaded];
      for (const { firstCanvas, lastCanvas } of [cold, warm])
        seen.add(firstCanvas === lastCanvas ? firstCanvas : `${firstCanvas} → ${lastCanvas}`);
      const { content, fcp, lcp, cls, script, style, heap, requests } = warm;
      return { cold: cold.content, warm: content, fcp, lcp, cls, script, style, heap, requests };
    };
    return [name, take] as const;
  });
  const samples = await inTurns(Object.fromEntries(takers));
  return {
    title: `New tab in Chromium, ${speedWords(conditions)}`,
    note: `In brackets: beside the ${STATIC}. One colour as the ground: it did not change.`,
    columns: COLUMNS,
    rows: Object.entries(samples).map(([name, each]): Row => {
      const words = { canvas: [...(grounds[name] ?? [])].join(' or ') };
      return { name, samples: each, words, ...(name === STATIC ? {} : { against: STATIC }) };
    }),
  };
}

function targetsOf(table: Table, index: number): Target[] {
  const speed = index === 0 ? '1×, light' : '4×, dark';
  const atMost = index === 0 ? 1.05 : 1.1;
  const beside = { table, row: OURS, against: STATIC };
  return [
    { ...beside, what: `content, warm, beside static HTML, ${speed}`, column: 'warm', atMost },
    { ...beside, what: `content, cold, beside static HTML, ${speed}`, column: 'cold', atMost },
    { ...beside, what: `heap, beside static HTML, ${speed}`, column: 'heap', atMost: 1.2 },
    { table, row: OURS, what: `layout shift, ${speed}`, column: 'cls', atMost: 0, unit: 'score' },
  ];
}

function groupOf(table: Table) {
  return {
    title: table.title,
    bars: table.rows.map((row) => {
      const time = figureOf(row, 'warm') ?? 0;
      return { name: row.name, length: time, figure: written(time, 'ms'), isOurs: row.name === OURS };
    }),
  };
}
