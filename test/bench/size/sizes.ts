import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** How much something weighs, in bytes: as it is, and as the two compressions of the web send it at their best. */
export interface Sizes {
  readonly raw: number;
  /** `gzip -9`. */
  readonly gzip: number;
  /** `brotli -q 11`. */
  readonly brotli: number;
}

export type Measure = keyof Sizes;

/** What a file of these bytes weighs. */
export function sizesOf(bytes: Uint8Array): Sizes {
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }).length,
  };
}

/** What several files weigh together, each compressed by itself, as a server sends them. */
export function sumOf(sizes: readonly Sizes[]): Sizes {
  return sizes.reduce(
    (sum, each) => ({
      raw: sum.raw + each.raw,
      gzip: sum.gzip + each.gzip,
      brotli: sum.brotli + each.brotli,
    }),
    { raw: 0, gzip: 0, brotli: 0 },
  );
}
