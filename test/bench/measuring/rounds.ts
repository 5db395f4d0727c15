import type { Metric } from '../targets.ts';

/** What one measurement of something gave. */
export type Sample = Readonly<Partial<Record<Metric, number>>>;

/** By what was measured, a sample for each round: those of one round were taken right after each other. */
export type Samples = Readonly<Record<string, readonly Sample[]>>;

/**
 * Measures everything in turns, once in each round, so that whatever else the machine does disturbs all alike. Every other round
 * begins from the end, so that nothing is always the first after another. A round before them warms up and is not kept.
 */
export async function inTurns(
  takers: Readonly<Record<string, () => Promise<Sample>>>,
  rounds: number,
): Promise<Samples> {
  const samples: Record<string, Sample[]> = Object.fromEntries(Object.keys(takers).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    const turns = Object.entries(takers);
    for (const [name, take] of round % 2 === 0 ? turns : turns.toReversed()) {
      const sample = await take();
      if (round > 0) samples[name]?.push(sample);
    }
  }
  return samples;
}
