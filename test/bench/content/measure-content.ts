import { builtInEdition, valueOfTheDay } from '@espoo-values/strategy-content';
import { inTurns, type Sample } from '../measuring/rounds.ts';
import type { PartOptions, PartResult } from '../measuring/part.ts';

/** How long one sample goes on, in milliseconds: long beside the clock's grain and a collection of garbage. */
const SAMPLE = 60;
const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5, 12);
/** So many days in turn, that no engine may take the answer for a constant. */
const instants = Array.from({ length: 512 }, (_, index) => START + index * DAY);
let next = 0;

/** How fast the rule of the day is in Node, where no browser stands between: for now, as pages ask, and for another day each. */
export async function measureContent({ rounds }: PartOptions): Promise<PartResult> {
  const takers = {
    'valueOfTheDay(edition)': () => timed(() => valueOfTheDay(builtInEdition)),
    'valueOfTheDay(edition, instant), another day each': () =>
      timed(() => valueOfTheDay(builtInEdition, instants[next++ % instants.length])),
  };
  return { groups: { Node: await inTurns(takers, rounds) }, versions: { Node: process.versions.node } };
}

function timed(call: () => unknown): Promise<Sample> {
  const start = performance.now();
  let calls = 0;
  let elapsed: number;
  do {
    for (let batch = 0; batch < 20; batch += 1) call();
    calls += 20;
    elapsed = performance.now() - start;
  } while (elapsed < SAMPLE);
  return Promise.resolve({ 'per call (µs)': (elapsed / calls) * 1000 });
}
