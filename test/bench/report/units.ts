/** What a figure is measured in. Times of `µs` and `ns` are kept in milliseconds too, and only written otherwise. */
export type Unit = 'ms' | 'µs' | 'ns' | 'bytes' | 'kB' | 'MB' | 'count' | 'score' | 'per second';

/** How a figure is written: what it is multiplied by, how many digits follow the point, and what comes after it. */
const WRITTEN: Readonly<Record<Unit, readonly [factor: number, digits: number, suffix: string]>> = {
  ms: [1, 1, ' ms'],
  µs: [1e3, 2, ' µs'],
  ns: [1e6, 0, ' ns'],
  bytes: [1, 0, ''],
  kB: [1e-3, 2, ' kB'],
  MB: [1e-6, 2, ' MB'],
  count: [1, 0, ''],
  score: [1, 3, ''],
  'per second': [1, 0, '/s'],
};

/** A figure as it is read: `12.3 ms`, `10,748`. */
export function written(figure: number, unit: Unit): string {
  const [factor, digits, suffix] = WRITTEN[unit];
  const text = (figure * factor).toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${text}${suffix}`;
}
