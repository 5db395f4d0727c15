import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** The machine in words: a time says nothing without it. */
export function machineWords(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${memory} GiB, ${type()} ${release()}`;
}

/** How many processes wanted a processor, on average over the last minute. */
export function loadNow(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
