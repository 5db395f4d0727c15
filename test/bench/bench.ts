import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PARTS } from './parts.ts';
import { chartSvg } from './report/chart.ts';
import { loadNow, machineWords } from './report/machine.ts';
import { withSection } from './report/results-file.ts';
import { markdownSection, terminalSection } from './report/section.ts';

/*
 * `pnpm bench`, or `pnpm bench:size` and the like for one part: measures, prints the tables, and writes them into results.md
 * with a chart for each part. The samples themselves go to test/output/bench. It never fails on a time.
 */

const RESULTS = join(import.meta.dirname, 'results.md');
const SAMPLES = join(import.meta.dirname, '../output/bench');
const ORDER = Object.keys(PARTS);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ext: { type: 'string', multiple: true, default: [] } },
});
const unknown = positionals.filter((name) => PARTS[name] === undefined);
if (unknown.length > 0)
  throw new Error(`There is no part "${unknown.join('", "')}"; there are ${ORDER.join(', ')}.`);

for (const name of positionals.length > 0 ? positionals : ORDER) {
  const start = Date.now();
  const before = loadNow();
  const progress = (words: string) => process.stderr.write(`${name}: ${words}\n`);
  const result = await PARTS[name]?.({ extensions: values.ext, progress });
  if (result === undefined) continue;
  console.log(terminalSection(result));

  const run = {
    date: new Date(start).toISOString().slice(0, 10),
    machine: machineWords(),
    load: [before, loadNow()],
    seconds: (Date.now() - start) / 1000,
  } as const;
  const chart = `charts/${name}.svg`;
  mkdirSync(join(import.meta.dirname, 'charts'), { recursive: true });
  writeFileSync(join(import.meta.dirname, chart), chartSvg(result.chart));
  writeFileSync(RESULTS, withSection(resultsNow(), name, markdownSection(result, run, chart), ORDER));
  mkdirSync(SAMPLES, { recursive: true });
  writeFileSync(
    join(SAMPLES, `${name}.json`),
    JSON.stringify({ run, versions: result.versions, tables: result.tables }),
  );
}

function resultsNow(): string {
  try {
    return readFileSync(RESULTS, 'utf8');
  } catch {
    return '';
  }
}
