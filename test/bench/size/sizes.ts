import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** How much something weighs, in bytes: as it is, and as the two compressions of the web send it at their best. */
export interface Sizes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** What several files weigh together, each compressed by itself, as a server sends them. */
export function sizesOf(files: readonly Uint8Array[]): Sizes {
  const sum = (weight: (file: Uint8Array) => number) => files.reduce((all, file) => all + weight(file), 0);
  return {
    raw: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file, BEST).length),
  };
}
