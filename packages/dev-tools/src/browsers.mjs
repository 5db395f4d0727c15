// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that the tests in three engines need, each with the commands that are looked for on the PATH. */
const PROGRAMS = {
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
};

/**
 * The machine as far as the search looks at it; tests give another one.
 *
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} [env]
 * @property {string} [libraries] the folder whose subfolders hold WebKitGTK's own programs
 *
 * @typedef {keyof typeof PROGRAMS} BrowserProgram
 */

const NAMES = /** @type {BrowserProgram[]} */ (Object.keys(PROGRAMS));

/**
 * Where each program is. A variable of the environment beats every search.
 *
 * @param {Machine} [machine]
 * @returns {Partial<Record<BrowserProgram, string>>} absolute paths; what was not found is absent
 */
export function findBrowsers({ env = process.env, libraries = '/usr/lib' } = {}) {
  /** @type {Partial<Record<BrowserProgram, string>>} */
  const found = {};
  for (const name of NAMES) {
    const { variable, commands } = PROGRAMS[name];
    const given = env[variable];
    const places = given ? [given] : onPath(commands, env['PATH']);
    if (!given && name === 'miniBrowser') places.push(...besideLibrary(libraries));
    const path = places.find(isProgram);
    if (path !== undefined) found[name] = path;
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
 * Installs what is missing where this process may: as root where apt-get is.
 *
 * @param {Machine} [machine]
 * @throws {Error} that names what is missing and the command to type, when it may not or when that failed
 */
export function ensureBrowsers(machine = {}) {
  const missing = missingBrowsers(machine);
  if (missing.length === 0) return;
  const aptGet = onPath(['apt-get'], (machine.env ?? process.env)['PATH']).find(isProgram);
  if (aptGet === undefined || process.getuid?.() !== 0) throw new Error(missingMessage(missing));

  const packages = packagesFor(missing);
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, error } = spawnSync(aptGet, ['-q', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) {
      const reason = error?.message ?? `exit code ${status}`;
      throw new Error(`"apt-get ${args.join(' ')}" failed (${reason}).\n${missingMessage(missing)}`);
    }
  }
  const still = missingBrowsers(machine);
  if (still.length > 0) throw new Error(missingMessage(still));
}

/** @param {Machine} machine */
function missingBrowsers(machine) {
  const found = findBrowsers(machine);
  return NAMES.filter((name) => found[name] === undefined);
}

/** @param {BrowserProgram[]} missing at least one */
function missingMessage(missing) {
  const lines = missing.map(
    (name) => `  ${PROGRAMS[name].title} (or set ${PROGRAMS[name].variable} to its path)`,
  );
  return (
    `The tests need programs that were not found on this machine:\n${lines.join('\n')}\n` +
    `On Debian and Ubuntu: sudo apt-get update && sudo apt-get install ${packagesFor(missing).join(' ')}`
  );
}

/** @param {BrowserProgram[]} missing */
function packagesFor(missing) {
  return [...new Set(missing.map((name) => PROGRAMS[name].debianPackage))];
}

/**
 * Where commands could be: the first command in every folder, then the next.
 *
 * @param {string[]} commands
 * @param {string | undefined} searchPath
 */
function onPath(commands, searchPath = '') {
  const folders = searchPath.split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Where MiniBrowser could be: beside WebKitGTK's library, on no PATH. @param {string} libraries */
function besideLibrary(libraries) {
  if (!existsSync(libraries)) return [];
  const architectures = readdirSync(libraries).filter((folder) => folder.includes('-linux-'));
  return ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((version) =>
    architectures.map((folder) => join(libraries, folder, version, 'MiniBrowser')),
  );
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
