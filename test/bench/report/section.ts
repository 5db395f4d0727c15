import type { PartResult } from './part-result.ts';
import { cellsOf, type Table } from './table.ts';
import { judge, type Target } from './targets.ts';
import { markdownTable, terminalTable } from './text-table.ts';

/** When and where a run was. */
export interface Run {
  /** `YYYY-MM-DD`, in UTC. */
  readonly date: string;
  readonly machine: string;
  /** Processes that wanted a processor, before the run and at its end, on average over a minute. */
  readonly load: readonly [before: number, after: number];
  /** How long it took, in seconds. */
  readonly seconds: number;
}

/** A part's result for a terminal. */
export function terminalSection({ title, intro, tables, targets }: PartResult): string {
  const blocks = tables.map((table) => `${table.title}\n${terminalTable(cellsOf(table))}`);
  if (targets.length > 0) blocks.push(terminalTable(targetCells(targets)));
  return [`\n== ${title}`, intro, ...blocks].join('\n\n');
}

/**
 * A part's result for the file of results.
 *
 * @param chart where its picture is, from that file.
 */
export function markdownSection(result: PartResult, run: Run, chart: string): string {
  const { title, intro, tables, targets, versions } = result;
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `## ${title}`,
    intro,
    `Run of ${run.date} on ${run.machine}; load ${run.load.map((load) => load.toFixed(1)).join(' before and ')} after, ${Math.round(run.seconds)} s. ${named.join(', ')}.`,
    `![${result.chart.title}](${chart})`,
    ...(targets.length > 0 ? ['### Targets', markdownTable(targetCells(targets))] : []),
    ...tables.flatMap(markdownBlock),
  ].join('\n\n');
}

function markdownBlock(table: Table): string[] {
  const note = table.note === undefined ? [] : [table.note];
  return [`### ${table.title}`, ...note, markdownTable(cellsOf(table))];
}

function targetCells(targets: readonly Target[]): string[][] {
  const rows = targets.map((target) => {
    const { what, wanted, measured, isReached } = judge(target);
    return [what, wanted, measured, isReached ? 'reached' : 'not reached'];
  });
  return [['target', 'wanted', 'measured', ''], ...rows];
}
