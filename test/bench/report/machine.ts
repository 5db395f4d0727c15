import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** The machine in words, and how busy it was: a time says nothing without them. */
export function machineWords(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GiB, ${systemName()}`;
}

/** How many processes wanted a processor, on average over the last minute. */
export function loadNow(): number {
  return loadavg()[0] ?? 0;
}

/** What the system calls itself; other systems than Linux tell only their kind. */
function systemName(): string {
  try {
    const name = /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    return name ?? `${type()} ${release()}`;
  } catch {
    return `${type()} ${release()}`;
  }
}
