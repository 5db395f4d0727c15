import { figureOf, ratioOf, rowOf, type Table } from './table.ts';
import { type Unit, written } from './units.ts';

/** What the project wants of a figure. Reported, never enforced: a time depends on the machine and on what else it does. */
export interface Target {
  /** What is wanted, in words, without the figure. */
  readonly what: string;
  readonly table: Table;
  readonly row: string;
  /** The key of a column of the table. */
  readonly column: string;
  /** The row of the same table that it is a multiple of; without it the figure itself is meant. */
  readonly against?: string;
  /** The most that it may be: a ratio, or where it stands alone in the unit of its samples. */
  readonly atMost: number;
  /** How a figure that stands alone is written. */
  readonly unit?: Unit;
}

export interface Judged {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly isReached: boolean;
}

/** @throws {Error} where the table has no such row or samples */
export function judge({ what, table, row, column, against, atMost, unit = 'count' }: Target): Judged {
  const figure =
    against === undefined ? figureOf(rowOf(table, row), column) : ratioOf(table, row, against, column);
  if (figure === undefined) throw new Error(`"${row}" of "${table.title}" has no figure of "${column}".`);
  const words = (number: number) => (against === undefined ? written(number, unit) : number.toFixed(2));
  return {
    what,
    wanted: `≤ ${words(atMost)}`,
    measured: words(figure),
    // As it is read: what is written 1.10 is not over 1.10.
    isReached: figure <= atMost || words(figure) === words(atMost),
  };
}
