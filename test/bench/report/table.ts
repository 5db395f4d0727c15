import { quartiles } from '../measuring/quartiles.ts';
import type { Sample, Samples } from '../measuring/rounds.ts';
import type { Metric, Row } from '../targets.ts';

type Groups = Readonly<Record<string, Samples>>;

/** The texts of a table; the first row is its head. */
export type Cells = readonly (readonly string[])[];

/**
 * The lines of a part, each with its figure, the one beside it, and how they compare: the median and the quartiles of the ratios
 * of each round, or of the figures where one stands alone.
 *
 * @throws {Error} where something that a line asks for was not measured
 */
export function comparisonCells(groups: Groups, rows: readonly Row[]): Cells {
  const body = rows.map((row) => {
    const { group, of, metric, beside, atMost } = row;
    const own = figuresOf(groups, group, of, metric);
    const other = beside === undefined ? undefined : figuresOf(groups, group, beside, metric);
    const compared = other === undefined ? own : own.map((figure, round) => figure / (other[round] ?? NaN));
    const written = other === undefined ? figureWords : ratioWords;
    const { lower, median, upper } = quartiles(compared);
    return [
      `${group}: ${metric}`,
      `${of} ${figureWords(quartiles(own).median)}`,
      other === undefined ? '' : `${beside} ${figureWords(quartiles(other).median)}`,
      other === undefined ? '' : ratioWords(median),
      own.length > 1 ? `${written(lower)}–${written(upper)}` : '',
      atMost === undefined ? '' : `≤ ${written(atMost)} ${isReached(median, atMost, written) ? '✓' : '✗'}`,
    ];
  });
  return [['', 'of', 'beside', 'ratio', 'quartiles', 'wanted'], ...body];
}

/** The medians of all that was measured, with all that no line compares. */
export function medianCells(groups: Groups): Cells {
  const all = Object.values(groups).flatMap((samples) => Object.values(samples).flat());
  const metrics = [...new Set(all.flatMap((sample) => Object.keys(sample)))] as Metric[];
  const body = Object.entries(groups).flatMap(([group, samples]) =>
    Object.entries(samples).map(([name, each]) => [
      `${group}: ${name}`,
      ...metrics.map((metric) => {
        const figures = taken(each, metric);
        return figures.length === 0 ? '' : figureWords(quartiles(figures).median);
      }),
    ]),
  );
  return [['medians', ...metrics], ...body];
}

/** A table of Markdown as the formatter lays it out, which is read in a terminal too. */
export function markdownTable(cells: Cells): string {
  const [head = [], ...body] = cells;
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[], filler = ' ') =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width, filler)).join(' | ')} |`;
  return [line(head), line([], '-'), ...body.map((row) => line(row))].join('\n');
}

function figuresOf(groups: Groups, group: string, name: string, metric: Metric): number[] {
  const figures = taken(groups[group]?.[name] ?? [], metric);
  if (figures.length === 0) throw new Error(`No "${metric}" of "${name}" was measured under "${group}".`);
  return figures;
}

function taken(samples: readonly Sample[], metric: Metric): number[] {
  return samples.flatMap((sample) => sample[metric] ?? []);
}

/** As it is read: what is written 1.05 is not over 1.05. */
function isReached(figure: number, atMost: number, written: (figure: number) => string): boolean {
  return figure <= atMost || written(figure) === written(atMost);
}

function ratioWords(ratio: number): string {
  return ratio.toFixed(2);
}

function figureWords(figure: number): string {
  const digits = figure >= 100 ? 0 : figure >= 10 ? 1 : 3;
  return figure.toLocaleString('en-GB', { maximumFractionDigits: digits });
}
