/** Enough samples for a median that a few disturbed ones do not move. */
export const ROUNDS = 21;

/**
 * Measures all rows in turns, once in each round, so that whatever else the machine does disturbs all alike; every other
 * round begins from the end, so that none is always the first after another.
 *
 * @param rows by name, what takes one sample: a number for each column
 * @returns by row, the samples of each column
 */
export async function inTurns(
  rows: Readonly<Record<string, () => Promise<Readonly<Record<string, number>>>>>,
  rounds = ROUNDS,
): Promise<Record<string, Record<string, number[]>>> {
  const names = Object.keys(rows);
  const all: Record<string, Record<string, number[]>> = Object.fromEntries(names.map((name) => [name, {}]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      for (const [column, figure] of Object.entries((await rows[name]?.()) ?? {}))
        ((all[name] ??= {})[column] ??= []).push(figure);
    }
  }
  return all;
}
