import { measureContent } from './content/measure-content.ts';
import { measureNewTab } from './newtab/measure-newtab.ts';
import type { PartResult } from './report/part-result.ts';
import { measureSizes } from './size/measure-sizes.ts';
import { measureWidget } from './widget/measure-widget.ts';

export interface PartOptions {
  /** Unpacked extensions that are measured beside the project's own: `NAME=DIR,SELECTOR`. */
  readonly extensions: readonly string[];
  /** Said from time to time, so that who waits knows that something happens. */
  readonly progress: (words: string) => void;
}

/** The parts of the benchmark, in the order of the results. */
export const PARTS: Readonly<Record<string, (options: PartOptions) => Promise<PartResult>>> = {
  size: measureSizes,
  widget: measureWidget,
  newtab: measureNewTab,
  content: measureContent,
};
