// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownNode } from './own-node.mjs';

/** The version of pnpm that runs the project. A pin in package.json would make pnpm fetch a build of itself. */
export const PNPM_VERSION = '12.21.0';

/** The root of the repository, as a path that ends in a slash. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A command has failed, and has printed its own messages. */
export class CommandError extends Error {}

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] added to this process's own
 * @property {boolean} [quiet] shows nothing unless the command fails
 * @property {string} [advice] what to do if it fails
 */

/**
 * Runs pnpm at the root. For the commands that pnpm runs, the Node of the root's optionalDependencies is first on the PATH.
 *
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>} the output, if `quiet`
 * @throws {CommandError} if the command fails or cannot be started
 */
export function pnpm(args, options) {
  // npx reads all that is installed below its prefix, which takes seconds at the root: `packages` has nothing. On every call it
  // warns about settings of the user that it does not know. Errors still show.
  const npx = ['--yes', '--loglevel=error', '--prefix=packages', `pnpm@${PNPM_VERSION}`];
  return run('npx', [...npx, ...args], ROOT, options);
}

/**
 * Runs a script of a package.json under the project's own Node. It needs no pnpm, which takes seconds to start.
 *
 * @param {string} script
 * @param {string} [folder] of the package, from the root; the root by default
 * @param {RunOptions} [options]
 * @returns {Promise<string>} the output, if `quiet`
 * @throws {CommandError} if the script fails or cannot be started
 */
export async function packageScript(script, folder = '.', options) {
  return run(ownNode(ROOT), ['--run', script], join(ROOT, folder), options);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 * @param {RunOptions} [options]
 * @returns {Promise<string>}
 */
function run(program, args, cwd, { env = {}, quiet = false, advice = '' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // On Windows npx is the script `npx.cmd`, which only a shell finds.
      shell: program === 'npx' && process.platform === 'win32',
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (printed += text));
    child.on('error', ({ message }) => {
      const needed =
        program === 'npx' ? "It comes with Node's npm: install npm." : 'Run "npm test -- install" first.';
      reject(new CommandError(`${program} could not be started (${message}). ${needed}`));
    });
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(printed);
      process.stderr.write(printed);
      const ended = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
      const command = [program, ...args].join(' ');
      reject(new CommandError(`"${command}" ${ended}. Its own messages are above. ${advice}`.trimEnd()));
    });
  });
}

/** Installs exactly the packages of the lock file. If the registry cannot be reached, the error says what to do. */
export function install() {
  // Without a terminal, pnpm refuses to replace a node_modules folder that another tool made. That folder has nothing of value.
  return pnpm(['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'], {
    advice:
      'Where they name an address that was not reached: check the network, a proxy (HTTPS_PROXY) and the registry in your .npmrc.',
  });
}
