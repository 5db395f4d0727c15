// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The one pnpm that runs the project. A pin in package.json would make pnpm fetch a build of itself. */
export const PNPM_VERSION = '12.21.0';

/** The root of the repository, as a path that ends in a slash. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const NETWORK_TROUBLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_(?:META_)?FETCH|ERR_PNPM_NO_OFFLINE|network (?:is )?unreachable|error sending request/i;

/** A command that ended badly. Its own messages are printed already. */
export class CommandError extends Error {}

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] added to this process's own
 * @property {'show' | 'read' | 'keep'} [output] `read` shows what is printed and reads it too, so that an error names the
 *   network where that is what failed; `keep` shows nothing unless the command fails
 */

/**
 * Runs pnpm at the root, with the Node of the root's devDependencies first on the PATH of what it runs.
 *
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>} what was printed, where it was read
 * @throws {CommandError} when the command fails or cannot be started
 */
export function pnpm(args, options) {
  // npx warns about settings of the user's that it does not know, on every call; errors still show.
  return run('npx', ['--yes', '--loglevel=error', `pnpm@${PNPM_VERSION}`, ...args], ROOT, options);
}

/**
 * Runs a script of a package.json under the project's own Node. It needs no pnpm, which takes seconds to start.
 *
 * @param {string} script
 * @param {string} [folder] of the package, from the root; the root's own unless told
 * @param {RunOptions} [options]
 * @returns {Promise<string>} what was printed, where it was read
 * @throws {CommandError} when the script fails or cannot be started
 */
export function packageScript(script, folder = '.', options) {
  return run(join(ROOT, 'node_modules/node/bin/node'), ['--run', script], join(ROOT, folder), options);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 * @param {RunOptions} [options]
 * @returns {Promise<string>}
 */
function run(program, args, cwd, { env = {}, output = 'show' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npx is a script with an extension of its own there, which only a shell finds.
      shell: program === 'npx' && process.platform === 'win32',
    });
    let printed = '';
    for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
      child[name]?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        printed += text;
        if (output === 'read') process[name].write(text);
      });
    }
    child.on('error', ({ message }) => {
      const needed =
        program === 'npx' ? "It comes with Node's npm: install npm." : 'Run "npm test -- install" first.';
      reject(new CommandError(`${program} could not be started (${message}). ${needed}`));
    });
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(printed);
      if (output === 'keep') process.stderr.write(printed);
      const ended = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
      const reason = NETWORK_TROUBLE.test(printed)
        ? 'The package registry could not be reached: the lines above name the address.\n' +
          'Check the network, a proxy (HTTPS_PROXY) and the registry in your .npmrc, then run the command again.'
        : 'Its own messages are above.';
      reject(new CommandError(`"${[program, ...args].join(' ')}" ${ended}. ${reason}`));
    });
  });
}

/**
 * Installs exactly what the lock file names.
 *
 * @throws {CommandError} that says so when the network or the package registry is what failed
 */
export function install() {
  // Without a terminal pnpm refuses to replace a node_modules folder of another make; it holds nothing of value.
  const args = ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'];
  return pnpm(args, { output: 'read' });
}
