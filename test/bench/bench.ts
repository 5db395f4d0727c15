import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureContent } from './content/measure-content.ts';
import { measureCrowds } from './crowds/measure-crowds.ts';
import { measureNewTab } from './newtab/measure-newtab.ts';
import { measureOneTag } from './onetag/measure-onetag.ts';
import { loadNow, machineWords } from './report/machine.ts';
import type { PartOptions, PartResult } from './report/part-result.ts';
import { withSection } from './report/results-file.ts';
import { comparisonCells, markdownTable, medianCells } from './report/table.ts';
import { measureSizes } from './size/measure-sizes.ts';
import { TARGETS } from './targets.ts';

/*
 * `pnpm bench`, or `pnpm bench onetag` and the like for some parts: measures, prints one table and the medians of each part, and
 * writes both into results.md. The samples themselves go to test/output/bench. It never fails on a time.
 */

/** Enough for a median that a few disturbed samples do not move. */
const ROUNDS = 15;
const RESULTS = join(import.meta.dirname, 'results.md');
const SAMPLES = join(import.meta.dirname, '../output/bench');
/** In the order of the results. */
const PARTS: Readonly<Record<string, (options: PartOptions) => Promise<PartResult>>> = {
  size: measureSizes,
  onetag: measureOneTag,
  crowds: measureCrowds,
  newtab: measureNewTab,
  content: measureContent,
};
const ORDER = Object.keys(PARTS);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ext: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: `${ROUNDS}` },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds ${values.rounds}: write a number from 1.`);
const unknown = positionals.filter((name) => PARTS[name] === undefined);
if (unknown.length > 0)
  throw new Error(`There is no part "${unknown.join('", "')}"; there are ${ORDER.join(', ')}.`);

mkdirSync(SAMPLES, { recursive: true });
for (const [name, measure] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const start = Date.now();
  const before = loadNow();
  const progress = (words: string) => process.stderr.write(`${name}: ${words}\n`);
  const { groups, moreRows = [], versions } = await measure({ rounds, extensions: values.ext, progress });
  const seconds = Math.round((Date.now() - start) / 1000);
  const section = [
    `## ${name}`,
    `${new Date(start).toISOString().slice(0, 10)}, ${seconds} s, load ${before} before and ${loadNow()} after, on ${machineWords()}.`,
    `Versions: ${Object.entries(versions)
      .map((each) => each.join(' '))
      .join(', ')}.`,
    markdownTable(comparisonCells(groups, [...(TARGETS[name] ?? []), ...moreRows])),
    markdownTable(medianCells(groups)),
  ].join('\n\n');
  console.log(`${section}\n`);
  writeFileSync(join(SAMPLES, `${name}.json`), JSON.stringify(groups));
  if (rounds < ROUNDS) console.log(`Not written into results.md: that takes ${ROUNDS} rounds.\n`);
  else writeFileSync(RESULTS, withSection(readFileSync(RESULTS, 'utf8'), name, section, ORDER));
}
