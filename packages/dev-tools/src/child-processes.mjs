// @ts-check

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const running = new Set();

/** Asks every child that still runs to end. */
function endAll() {
  for (const child of running) child.kill('SIGTERM');
}

process.once('exit', endAll);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    endAll();
    // The listener is gone now: the signal does what it does by default.
    process.kill(process.pid, signal);
  });
}

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
export function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const insist = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(insist);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
