/**
 * The middle of the numbers; of an even count the mean of the two in the middle.
 *
 * @throws {RangeError} where there is none, or one is no number: a median of nothing would look like a figure
 */
export function median(numbers: readonly number[]): number {
  if (numbers.length === 0 || numbers.some(Number.isNaN))
    throw new RangeError(`There is no median of [${numbers.join(', ')}].`);
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
