import { writeFileSync } from 'node:fs';
import { cpus, loadavg, release, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureContent } from './content/measure-content.ts';
import { measureCrowds } from './crowds/measure-crowds.ts';
import type { PartOptions, PartResult } from './measuring/part.ts';
import { measureNewTab } from './newtab/measure-newtab.ts';
import { measureOneTag } from './onetag/measure-onetag.ts';
import { comparisonCells, markdownTable, medianCells } from './report/table.ts';
import { measureSizes } from './size/measure-sizes.ts';
import { TARGETS } from './targets.ts';

/*
 * `pnpm bench` measures everything and writes results.md; `pnpm bench onetag` and the like measure a part and only print, as does
 * `--rounds` with another number. It never fails on a time.
 */

/** Enough for a median that a few disturbed samples do not move. */
const ROUNDS = 15;
/** In the order of the results. */
const PARTS: Readonly<Record<string, (options: PartOptions) => Promise<PartResult>>> = {
  size: measureSizes,
  onetag: measureOneTag,
  crowds: measureCrowds,
  newtab: measureNewTab,
  content: measureContent,
};
const HEAD = `# Results

Written by \`pnpm bench\`, not by hand. What is measured, how, and what it cannot say: [README.md](README.md).
A ratio is the median of those of each round, with its quartiles. ✓ and ✗: whether the wanted limit was reached in that run.`;

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
const names = positionals.length > 0 ? positionals : Object.keys(PARTS);

const sections = [HEAD];
for (const name of names) {
  const measure = PARTS[name];
  if (measure === undefined)
    throw new Error(`There is no part "${name}"; there are ${Object.keys(PARTS).join(', ')}.`);
  const start = Date.now();
  const before = loadNow();
  const { groups, moreRows = [], versions } = await measure({ rounds, extensions: values.ext });
  const section = [
    `## ${name}`,
    `${new Date(start).toISOString().slice(0, 10)}, ${Math.round((Date.now() - start) / 1000)} s, load ${before} before and ${loadNow()} after, on ${machineWords()}. ${Object.entries(
      versions,
    )
      .map((each) => each.join(' '))
      .join(', ')}.`,
    markdownTable(comparisonCells(groups, [...(TARGETS[name] ?? []), ...moreRows])),
    markdownTable(medianCells(groups)),
  ].join('\n\n');
  console.log(`${section}\n`);
  sections.push(section);
}
if (positionals.length === 0 && rounds === ROUNDS)
  writeFileSync(join(import.meta.dirname, 'results.md'), `${sections.join('\n\n')}\n`);

/** How many processes wanted a processor, on average over the last minute. */
function loadNow(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

function machineWords(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${type()} ${release()}`;
}
