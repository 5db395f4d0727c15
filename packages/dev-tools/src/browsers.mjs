// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that the tests in three engines need: the variables for their paths, their packages and their names. */
const PROGRAMS = {
  chromium: {
    variable: 'CHROMIUM',
    debian: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  },
  // Chromium's engine without the windows and menus around pages: a page takes a quarter less of the machine's time.
  chromiumShell: {
    variable: 'CHROMIUM_SHELL',
    debian: 'chromium-headless-shell',
    commands: ['chromium-headless-shell', 'chrome-headless-shell'],
  },
  firefox: { variable: 'FIREFOX', debian: 'firefox-esr', commands: ['firefox-esr', 'firefox'] },
  webKitWebDriver: {
    variable: 'WEBKIT_WEBDRIVER',
    debian: 'webkit2gtk-driver',
    commands: ['WebKitWebDriver'],
  },
  miniBrowser: { variable: 'MINIBROWSER', debian: 'webkit2gtk-driver', commands: ['MiniBrowser'] },
  xvfb: { variable: 'XVFB', debian: 'xvfb', commands: ['Xvfb'] },
};

/** The flags of Chromium in every test and measurement: it runs as root, without a graphics card, and silent on the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The parts of the machine that the search looks at. Tests pass another one.
 *
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} [env]
 * @property {string} [libraries] the folder whose subfolders have WebKitGTK's programs
 *
 * @typedef {keyof typeof PROGRAMS} BrowserProgram
 */

/**
 * The path of each program. A variable of the environment overrides the search.
 *
 * @param {Machine} [machine]
 * @returns {Partial<Record<BrowserProgram, string>>} absolute paths; a program that was not found is absent
 */
export function findBrowsers({ env = process.env, libraries = '/usr/lib' } = {}) {
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), ...webKitFolders(libraries)];
  const found = Object.entries(PROGRAMS).map(([name, { variable, commands }]) => {
    const given = env[variable];
    const places = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
    const path = (given ? [given] : places).find((place) =>
      statSync(place, { throwIfNoEntry: false })?.isFile(),
    );
    return [name, path];
  });
  return Object.fromEntries(found.filter(([, path]) => path !== undefined));
}

/**
 * The path of one program.
 *
 * @param {BrowserProgram} name
 * @param {Machine} [machine]
 * @throws {Error} that names the program and how to install it, if it is missing
 */
export function browserPath(name, machine) {
  const path = findBrowsers(machine)[name];
  if (path === undefined) throw new Error(missingMessage([name]));
  return path;
}

/**
 * Installs the missing programs if this process may: as root, on a machine with apt-get.
 *
 * @param {Machine} [machine]
 * @throws {Error} that names the missing programs and the command to type, if the process may not or the install fails
 */
export function ensureBrowsers(machine = {}) {
  let missing = missingPrograms(machine);
  if (missing.length > 0 && process.getuid?.() === 0) {
    const env = { ...(machine.env ?? process.env), DEBIAN_FRONTEND: 'noninteractive' };
    const install = `apt-get -q update && apt-get -q install -y --no-install-recommends ${packagesFor(missing)}`;
    console.log(install);
    spawnSync(install, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env });
    missing = missingPrograms(machine);
  }
  if (missing.length > 0) throw new Error(missingMessage(missing));
}

/** @param {Machine} machine */
function missingPrograms(machine) {
  const found = findBrowsers(machine);
  return /** @type {BrowserProgram[]} */ (Object.keys(PROGRAMS)).filter((name) => !(name in found));
}

/** @param {BrowserProgram[]} missing at least one */
function missingMessage(missing) {
  const lines = missing.map((name) => {
    const { commands, variable } = PROGRAMS[name];
    return `  ${commands[0]} (or set ${variable} to its path)\n`;
  });
  return (
    `The tests need programs that were not found on this machine:\n${lines.join('')}` +
    `On Debian and Ubuntu: sudo apt-get update && sudo apt-get install ${packagesFor(missing)}`
  );
}

/** @param {BrowserProgram[]} missing */
const packagesFor = (missing) => [...new Set(missing.map((name) => PROGRAMS[name].debian))].join(' ');

/** The folders of WebKitGTK's library, which also have MiniBrowser: it is not on the PATH. @param {string} libraries */
function webKitFolders(libraries) {
  if (!existsSync(libraries)) return [];
  const architectures = readdirSync(libraries).filter((folder) => folder.includes('-linux-'));
  return ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((version) =>
    architectures.map((folder) => join(libraries, folder, version)),
  );
}
