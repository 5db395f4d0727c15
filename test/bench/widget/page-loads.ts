import type { Browser as PuppeteerBrowser } from 'puppeteer-core';
import { serve } from '@espoo-values/dev-tools/static-server';
import { MOUNTS } from '../../../examples/mounts.mjs';
import { type Conditions, loadPage } from '../measuring/chromium-page.ts';
import { LOAD_COLUMNS } from '../measuring/load-columns.ts';
import { inTurns } from '../measuring/rounds.ts';
import type { Column, Row, Table } from '../report/table.ts';
import { type BenchPage, pageFiles, STATIC } from './pages.ts';

const COLUMNS: readonly Column[] = [
  { key: 'content', title: 'content painted', unit: 'ms' },
  ...LOAD_COLUMNS,
];

/** Loads each page in turns, and tells how. */
export async function measurePageLoads(
  browser: PuppeteerBrowser,
  pages: Readonly<Record<string, BenchPage>>,
  conditions: Conditions,
): Promise<Table> {
  // Not the site of the end-to-end tests: that puts a script of its own into each page, which all paints would wait for.
  const site = await serve({ mounts: MOUNTS, files: pageFiles(Object.values(pages)) });
  try {
    const loads = Object.entries(pages).map(([name, { selector }], index) => {
      const load = async () => {
        const { content, lcp, cls, script, style, heap, requests } = await loadPage(
          browser,
          `${site.url}${index}/page.html`,
          selector,
          conditions,
        );
        return { content, lcp, cls, script, style, heap, requests };
      };
      return [name, load] as const;
    });
    const samples = await inTurns(Object.fromEntries(loads));
    return {
      title: `A page with one element in Chromium, ${speedWords(conditions)}`,
      note: `In brackets: beside the ${STATIC}.`,
      columns: COLUMNS,
      rows: Object.entries(samples).map(([name, each]): Row => ({
        name,
        samples: each,
        ...(name === STATIC ? {} : { against: STATIC }),
      })),
    };
  } finally {
    await site.close();
  }
}

export function speedWords({ slowDown, colorScheme }: Conditions): string {
  return `${slowDown === 1 ? 'the processor as it is' : `the processor ${slowDown} times slower`}, ${colorScheme}`;
}
