import { median } from './median.ts';
import { type Unit, written } from './units.ts';

export interface Column {
  /** The name of its samples in each row. */
  readonly key: string;
  readonly title: string;
  readonly unit: Unit;
}

export interface Row {
  readonly name: string;
  /** What was measured, by the key of its column; times in milliseconds, weights in bytes. */
  readonly samples: Readonly<Record<string, readonly number[]>>;
  /** What is no number, by the key of its column. */
  readonly words?: Readonly<Record<string, string>>;
  /** The name of the row of the same table that this one is compared with. */
  readonly against?: string;
}

/** Rows that were measured in one run, in turns: only they may be compared with each other. */
export interface Table {
  readonly title: string;
  /** What the rows and columns are, in a sentence or two. */
  readonly note?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** @throws {Error} where the table has no such row: nothing of another run takes its place */
export function rowOf(table: Table, name: string): Row {
  const row = table.rows.find((each) => each.name === name);
  if (row === undefined) throw new Error(`"${table.title}" has no row "${name}".`);
  return row;
}

/** The median of a row's samples; `undefined` where it has none of that column. */
export function figureOf(row: Row, column: string): number | undefined {
  const samples = row.samples[column];
  return samples === undefined || samples.length === 0 ? undefined : median(samples);
}

/**
 * How many times one row's median is another's, both of the same table.
 *
 * @returns `undefined` where one has no such samples, or the other's median is nothing
 * @throws {Error} where the table lacks one of them
 */
export function ratioOf(table: Table, name: string, against: string, column: string): number | undefined {
  const [figure, base] = [name, against].map((each) => figureOf(rowOf(table, each), column));
  return figure === undefined || base === undefined || base === 0 ? undefined : figure / base;
}

/** The table as texts, its head first: medians, and in brackets their ratio to the row that each is compared with. */
export function cellsOf(table: Table): string[][] {
  const head = ['', ...table.columns.map(({ title }) => title)];
  const body = table.rows.map((row) => [
    row.name,
    ...table.columns.map((column) => cellOf(table, row, column)),
  ]);
  return [head, ...body];
}

function cellOf(table: Table, row: Row, { key, unit }: Column): string {
  const figure = figureOf(row, key);
  if (figure === undefined) return row.words?.[key] ?? '–';
  const ratio = row.against === undefined ? undefined : ratioOf(table, row.name, row.against, key);
  return written(figure, unit) + (ratio === undefined ? '' : ` (${ratio.toFixed(2)})`);
}
