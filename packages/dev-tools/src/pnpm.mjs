// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The one pnpm that runs the project. A pin in package.json would make pnpm fetch a build of itself. */
export const PNPM_VERSION = '12.21.0';

/** The root of the repository, as a path that ends in a slash. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A command of pnpm that ended badly. Its own messages are printed already. */
export class PnpmError extends Error {}

/**
 * Runs pnpm at the root, with the Node of the root's devDependencies first on the PATH of what it runs.
 *
 * @param {string[]} args
 * @param {object} [options]
 * @param {Record<string, string | undefined>} [options.env] added to this process's own
 * @param {boolean} [options.quiet] shows nothing unless the command fails
 * @param {string} [options.advice] what to do when it fails
 * @returns {Promise<void>}
 * @throws {PnpmError} when the command fails or cannot be started
 */
export function pnpm(args, { env = {}, quiet = false, advice = '' } = {}) {
  return new Promise((resolve, reject) => {
    // npx warns about settings of the user's that it does not know, on every call; errors still show.
    const child = spawn('npx', ['--yes', '--loglevel=error', `pnpm@${PNPM_VERSION}`, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // npx is a script with an extension of its own there, which only a shell finds.
      shell: process.platform === 'win32',
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (printed += text));
    child.on('error', ({ message }) => {
      reject(new PnpmError(`npx could not be started (${message}). It comes with Node's npm: install npm.`));
    });
    child.on('close', (code, signal) => {
      if (code === 0) return resolve();
      process.stderr.write(printed);
      const ended = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
      reject(new PnpmError(`"pnpm ${args.join(' ')}" ${ended}. Its own messages are above. ${advice}`));
    });
  });
}

/**
 * Installs exactly what the lock file names.
 *
 * @throws {PnpmError} that says what to do when the package registry was not reached
 */
export function install() {
  // Without a terminal pnpm refuses to replace a node_modules folder of another make; it holds nothing of value.
  return pnpm(['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'], {
    advice:
      'Where they name an address that was not reached: check the network, a proxy (HTTPS_PROXY) and the registry in your .npmrc.',
  });
}
