// @ts-check
import { once } from 'node:events';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const running = new Set();

process.once('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});
for (const [signal, number] of /** @type {const} */ ([
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
]))
  process.once(signal, () => process.exit(128 + number));

/**
 * Sees to it that a child process does not outlive this one, however this one ends.
 *
 * @template {ChildProcess} T
 * @param {T} child
 * @returns {T}
 */
export function endWithThisProcess(child) {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/**
 * Ends one child process by its own id: asks, and after five seconds insists.
 *
 * @param {ChildProcess} child
 * @returns {Promise<void>} once it has ended
 */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const insist = setTimeout(() => child.kill('SIGKILL'), 5000);
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  clearTimeout(insist);
}
