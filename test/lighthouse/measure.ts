import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@espoo-values/dev-tools/static-server';
import { builtInEdition } from '@espoo-values/strategy-content';
import lighthouse from 'lighthouse';
import { pagesFor } from '../../examples/pages-for.mjs';
import { buildSite } from '../../examples/site/build-site.mjs';
import { launch } from '../support/engines.ts';

/*
 * `pnpm lighthouse [page …]`: what Lighthouse says of the site's pages as they are built, on its slow telephone: four scores a page, the
 * best of three runs, and what costs points. It fails where a score is not 100.
 */

const PAGES = ['fi/index.html', 'en/webmaster.html', 'guides/element.html', 'configurator.html'];
const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const folder = mkdtempSync(join(tmpdir(), 'espoo-values-lighthouse-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
await buildSite(folder, { transform: pagesFor(builtInEdition.id) });
const site = await serve({ mounts: { '/': folder }, compress: true });
const browser = await launch('chromium', { isWhole: true });
// A browser is slow with the first page after its start.
await (await browser.open(site.url)).close();
const asked = process.argv.slice(2);
for (const path of asked.length ? asked : PAGES) {
  let best = await measure(path);
  // What else the machine does only costs points.
  for (let run = 1; run < RUNS && best.total < CATEGORIES.length; run++) {
    const next = await measure(path);
    if (next.total > best.total) best = next;
  }
  console.log([path, ...best.lines].join('\n'));
  if (best.total < CATEGORIES.length) process.exitCode = 1;
}
await browser.close();
await site.close();

async function measure(path: string): Promise<{ total: number; lines: string[] }> {
  const page = await browser.open();
  const result = await lighthouse(
    site.url + path,
    { onlyCategories: CATEGORIES, logLevel: 'error' },
    undefined,
    page.puppeteer,
  );
  await page.close();
  if (!result) throw new Error(`Lighthouse said nothing of ${path}.`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${path}: ${runtimeError.message}`);
  const scores = Object.values(categories);
  const low = scores
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9);
  return {
    total: scores.reduce((sum, { score }) => sum + (score ?? 0), 0),
    lines: [
      `  ${scores.map(({ id, score }) => `${id} ${Math.round((score ?? 0) * 100)}`).join(', ')}`,
      ...low.map(({ id }) => `  ${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`),
    ],
  };
}
