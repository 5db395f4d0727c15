// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The one pnpm that runs the project. A pin in package.json would make pnpm fetch a build of itself. */
export const PNPM_VERSION = '12.21.0';

/** The root of the repository, as a path that ends in a slash. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const NETWORK_TROUBLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_(?:META_)?FETCH|ERR_PNPM_NO_OFFLINE|network (?:is )?unreachable|error sending request/i;

/** A command of pnpm that ended badly. */
export class PnpmError extends Error {
  /**
   * @param {string} message
   * @param {number | null} exitCode null when a signal or a missing program ended it
   */
  constructor(message, exitCode) {
    super(message);
    this.name = 'PnpmError';
    this.exitCode = exitCode;
  }
}

/**
 * Runs pnpm, with the Node of the root's devDependencies first on the PATH of what it runs.
 *
 * @param {string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd] the root of the repository unless told
 * @param {Record<string, string | undefined>} [options.env] added to this process's own
 * @param {boolean} [options.quiet] prints nothing unless the command fails
 * @returns {Promise<string>} what was printed, both streams as they came; empty unless quiet
 * @throws {PnpmError} when the command fails or cannot be started
 */
export function pnpm(args, { cwd = ROOT, env = {}, quiet = false } = {}) {
  return run(args, { cwd, env, output: quiet ? 'keep' : 'show' });
}

/**
 * Installs exactly what the lock file names.
 *
 * @throws {PnpmError} that says so when the network or the package registry is what failed
 */
export async function install() {
  // Without a terminal pnpm refuses to replace a node_modules folder of another make; it holds nothing of value.
  const args = ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'];
  await run(args, { cwd: ROOT, env: {}, output: 'both' });
}

/**
 * @param {string[]} args
 * @param {{ cwd: string, env: Record<string, string | undefined>, output: 'show' | 'keep' | 'both' }} options
 * @returns {Promise<string>}
 */
function run(args, { cwd, env, output }) {
  return new Promise((resolve, reject) => {
    // npx warns about settings of the user's that it does not know, on every call; errors still show.
    const child = spawn('npx', ['--yes', '--loglevel=error', `pnpm@${PNPM_VERSION}`, ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npx is a script with an extension of its own there, which only a shell finds.
      shell: process.platform === 'win32',
    });
    let printed = '';
    for (const [stream, target] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        printed += text;
        if (output === 'both') target.write(text);
      });
    }
    child.on('error', (error) => {
      reject(
        new PnpmError(
          `npx could not be started (${error.message}). It comes with Node's npm: install npm.`,
          null,
        ),
      );
    });
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(printed);
      if (output === 'keep') process.stderr.write(printed);
      reject(new PnpmError(explain(args, code, signal, printed), code));
    });
  });
}

/**
 * @param {string[]} args
 * @param {number | null} code
 * @param {string | null} signal
 * @param {string} printed
 */
function explain(args, code, signal, printed) {
  const ended = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
  const command = `"pnpm ${args.join(' ')}" ${ended}.`;
  if (!NETWORK_TROUBLE.test(printed)) return `${command} Its own messages are above.`;
  return (
    `${command} The package registry could not be reached: the lines above name the address.\n` +
    'Check the network, a proxy (HTTPS_PROXY) and the registry in your .npmrc, then run the command again.'
  );
}
