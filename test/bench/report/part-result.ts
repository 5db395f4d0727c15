import type { Chart } from './chart.ts';
import type { Table } from './table.ts';
import type { Target } from './targets.ts';

/** What a part of the benchmark found in one run. */
export interface PartResult {
  readonly title: string;
  /** How it was measured, in a sentence or two; more is in the README. */
  readonly intro: string;
  readonly tables: readonly Table[];
  readonly targets: readonly Target[];
  readonly chart: Chart;
  /** The versions of what it ran in or beside, by name. */
  readonly versions: Readonly<Record<string, string>>;
}
