import type { Row } from '../targets.ts';
import type { Samples } from './rounds.ts';

export interface PartOptions {
  /** How many samples of everything. */
  readonly rounds: number;
  /** Unpacked extensions that are measured beside the project's own: `NAME=DIR,SELECTOR`. */
  readonly extensions: readonly string[];
}

/** What a part of the benchmark found in one run. */
export interface PartResult {
  /** The samples by the conditions that they were taken under. Only those of one group are compared with each other. */
  readonly groups: Readonly<Record<string, Samples>>;
  /** Lines beside those of `TARGETS`, for what was named on the command line. */
  readonly moreRows?: readonly Row[];
  /** The versions of what it ran in or beside, by name. */
  readonly versions: Readonly<Record<string, string>>;
}
