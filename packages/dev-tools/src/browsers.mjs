// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {'chromium' | 'firefox' | 'webKitWebDriver' | 'miniBrowser' | 'xvfb'} BrowserProgram
 *
 * @typedef {object} Program
 * @property {string} title its name in messages
 * @property {string} variable the environment variable that gives its path and beats every search
 * @property {string[]} commands names looked for on the PATH, the first found wins
 * @property {string} debianPackage what installs it on Debian and its kin
 */

/** The programs that the tests in three engines need: @type {Record<BrowserProgram, Program>} */
export const PROGRAMS = /** @satisfies {Record<BrowserProgram, Program>} */ ({
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    debianPackage: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    debianPackage: 'firefox-esr',
  },
  webKitWebDriver: {
    title: 'WebKitWebDriver',
    variable: 'WEBKIT_WEBDRIVER',
    commands: ['WebKitWebDriver'],
    debianPackage: 'webkit2gtk-driver',
  },
  miniBrowser: {
    title: 'MiniBrowser (WebKitGTK)',
    variable: 'MINIBROWSER',
    commands: ['MiniBrowser'],
    debianPackage: 'webkit2gtk-driver',
  },
  xvfb: { title: 'Xvfb', variable: 'XVFB', commands: ['Xvfb'], debianPackage: 'xvfb' },
});

/**
 * The machine as far as the search looks at it; tests give another one.
 *
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} [env]
 * @property {string} [libraries] the folder whose subfolders hold WebKitGTK's own programs
 */

/**
 * Where each program is.
 *
 * @param {Machine} [machine]
 * @returns {Partial<Record<BrowserProgram, string>>} absolute paths; what was not found is absent
 */
export function findBrowsers({ env = process.env, libraries = '/usr/lib' } = {}) {
  /** @type {Partial<Record<BrowserProgram, string>>} */
  const found = {};
  for (const [name, program] of programs()) {
    const path =
      env[program.variable] ||
      findCommand(program.commands, env['PATH']) ||
      (name === 'miniBrowser' ? findMiniBrowser(libraries) : undefined);
    if (path !== undefined && isProgram(path)) found[name] = path;
  }
  return found;
}

/**
 * The path of one program.
 *
 * @param {BrowserProgram} name
 * @param {Machine} [machine]
 * @throws {Error} that names what is missing and how to install it
 */
export function browserPath(name, machine) {
  const path = findBrowsers(machine)[name];
  if (path === undefined) throw new Error(missingMessage([name]));
  return path;
}

/**
 * @param {Machine} [machine]
 * @returns {BrowserProgram[]} the programs that were not found
 */
export function missingBrowsers(machine) {
  const found = findBrowsers(machine);
  return programs()
    .map(([name]) => name)
    .filter((name) => found[name] === undefined);
}

/**
 * @param {BrowserProgram[]} missing at least one
 * @returns {string} what is missing, and the command that installs it
 */
export function missingMessage(missing) {
  const lines = missing.map(
    (name) => `  ${PROGRAMS[name].title} (or set ${PROGRAMS[name].variable} to its path)`,
  );
  return (
    `The tests need programs that were not found on this machine:\n${lines.join('\n')}\n` +
    `On Debian and Ubuntu: sudo apt-get update && sudo apt-get install ${packagesFor(missing).join(' ')}`
  );
}

/**
 * Installs what is missing where this process may: as root where apt-get is.
 *
 * @param {Machine} [machine]
 * @throws {Error} that names what is missing and the command to type, when it may not or when that failed
 */
export function ensureBrowsers(machine = {}) {
  const missing = missingBrowsers(machine);
  if (missing.length === 0) return;
  const aptGet = findCommand(['apt-get'], (machine.env ?? process.env)['PATH']);
  if (aptGet === undefined || process.getuid?.() !== 0) throw new Error(missingMessage(missing));

  const packages = packagesFor(missing);
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, error } = spawnSync(aptGet, ['-q', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) {
      const reason = error === undefined ? `exit code ${status}` : error.message;
      throw new Error(`"apt-get ${args.join(' ')}" failed (${reason}).\n${missingMessage(missing)}`);
    }
  }
  const still = missingBrowsers(machine);
  if (still.length > 0) throw new Error(missingMessage(still));
}

/** @returns {[BrowserProgram, Program][]} */
function programs() {
  return /** @type {[BrowserProgram, Program][]} */ (Object.entries(PROGRAMS));
}

/** @param {BrowserProgram[]} missing */
function packagesFor(missing) {
  return [...new Set(missing.map((name) => PROGRAMS[name].debianPackage))];
}

/**
 * @param {string[]} commands
 * @param {string | undefined} searchPath
 */
function findCommand(commands, searchPath = '') {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '');
  for (const command of commands) {
    for (const folder of folders) {
      if (isProgram(join(folder, command))) return join(folder, command);
    }
  }
  return undefined;
}

/** MiniBrowser lies beside WebKitGTK's library, on no PATH. @param {string} libraries */
function findMiniBrowser(libraries) {
  if (!existsSync(libraries)) return undefined;
  const architectures = readdirSync(libraries).filter((folder) => folder.includes('-linux-'));
  return ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']
    .flatMap((version) => architectures.map((folder) => join(libraries, folder, version, 'MiniBrowser')))
    .find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
