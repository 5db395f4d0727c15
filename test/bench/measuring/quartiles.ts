export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * The middle of the numbers, and what a quarter of them is below and above of.
 *
 * @throws {RangeError} where there is none, or one is no finite number: a median of nothing would look like a figure
 */
export function quartiles(numbers: readonly number[]): Quartiles {
  if (numbers.length === 0 || !numbers.every(Number.isFinite))
    throw new RangeError(`[${numbers.join(', ')}] has no median.`);
  const sorted = numbers.toSorted((one, other) => one - other);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] as number;
    const above = sorted[Math.ceil(place)] as number;
    return below + (above - below) * (place % 1);
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
