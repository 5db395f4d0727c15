// @ts-check
import { readFileSync } from 'node:fs';
import { ensureBrowsers } from '../../packages/dev-tools/src/browsers.mjs';
import { install, packageScript } from '../../packages/dev-tools/src/pnpm.mjs';

/**
 * @typedef {object} Step
 * @property {string} name as typed after `npm test --`
 * @property {'preparation' | 'check' | 'tests' | 'tests alone'} kind a preparation that fails ends the run, and is not counted
 *   otherwise; a check counts as one test; tests count themselves; while one alone runs, no other step has a browser that a policy reaches
 * @property {boolean} [isOutOfReach] no policy of the machine reaches it: it starts no browser but Chromium's shell, which has no extensions
 * @property {boolean} [isForEach] runs for any edition; the others are of the texts of the project's own
 * @property {boolean} [isExtra] runs only when it is named, and may skip every test of its own
 * @property {boolean} [isForOthers] runs for any edition but the project's own, whose tests are among those of another step
 * @property {(options?: { env?: Record<string, string>, quiet?: boolean }) => Promise<unknown> | void} run gives what was
 *   printed where it is quiet; rejects when the step fails
 */

/** The edition whose texts most tests are about. */
const OWN_EDITION = 'espoo-visio';

/**
 * In this order, three at a time. Those out of reach run beside the policies, which come first as no other browser may run then.
 * Of the rest the longest come before the others, and short ones last, so that three run until the end.
 *
 * @type {Step[]}
 */
export const STEPS = [
  { name: 'browsers', kind: 'preparation', isForEach: true, run: () => ensureBrowsers() },
  { name: 'install', kind: 'preparation', isForEach: true, run: () => install() },
  { name: 'build', kind: 'preparation', isForEach: true, run: script('build') },
  // A policy holds for every browser of the machine.
  { name: 'policy', kind: 'tests alone', run: script('policy', 'test') },
  { name: 'e2e:extension', kind: 'tests', run: script('e2e:extension', 'test') },
  { name: 'release', kind: 'tests', isOutOfReach: true, run: script('release', 'test') },
  { name: 'frameworks', kind: 'tests', run: script('frameworks', 'test') },
  { name: 'e2e:pages', kind: 'tests', run: script('e2e:pages', 'test') },
  { name: 'e2e:configurator', kind: 'tests', run: script('e2e:configurator', 'test') },
  { name: 'e2e:desk', kind: 'tests', run: script('e2e:desk', 'test') },
  { name: 'e2e:hosts', kind: 'tests', run: script('e2e:hosts', 'test') },
  { name: 'component', kind: 'tests', run: script('test', 'widget') },
  { name: 'e2e:extension-alone', kind: 'tests', run: script('e2e:extension-alone', 'test') },
  {
    name: 'e2e:edition',
    kind: 'tests',
    isForEach: true,
    isForOthers: true,
    run: script('e2e:edition', 'test'),
  },
  { name: 'wordpress', kind: 'tests', isExtra: true, run: script('wordpress', 'test') },
  { name: 'wikis', kind: 'tests', isExtra: true, run: script('wikis', 'test') },
  // Not beside the other applications: they are installed into the same folder.
  { name: 'other-frameworks', kind: 'tests alone', isExtra: true, run: script('other-frameworks', 'test') },
  { name: 'lint', kind: 'check', isOutOfReach: true, run: script('lint') },
  { name: 'types', kind: 'check', isOutOfReach: true, run: script('types', 'test') },
  { name: 'format', kind: 'check', isOutOfReach: true, run: script('format:check') },
  { name: 'size', kind: 'check', isOutOfReach: true, run: script('size', 'test') },
  {
    name: 'unit:dev-tools',
    kind: 'tests',
    isOutOfReach: true,
    run: script('test', 'packages/dev-tools'),
  },
  {
    name: 'unit:strategy-content',
    kind: 'tests',
    isOutOfReach: true,
    isForEach: true,
    run: script('test', 'packages/strategy-content'),
  },
  { name: 'unit:extension', kind: 'tests', isOutOfReach: true, run: script('test', 'extension') },
  { name: 'unit:widget', kind: 'tests', isOutOfReach: true, run: script('test:metadata', 'widget') },
  { name: 'unit:test', kind: 'tests', isOutOfReach: true, run: script('test:unit', 'test') },
  {
    name: 'component:sources',
    kind: 'tests',
    isOutOfReach: true,
    run: script('test:sources', 'widget'),
  },
];

/** @returns {string} the edition that the checkout builds where no other is chosen */
function editionOfCheckout() {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).edition;
}

/**
 * The steps that a command line asks for.
 *
 * @param {string[]} args names of steps (`unit` means every `unit:…`, `e2e` likewise), and `--no-build` to leave the preparations out
 * @param {string} [edition] the one that is built
 * @returns {Step[]} in their order; when none is named, all but the extra ones, and of another edition those for each
 * @throws {Error} that lists the names when one is unknown
 */
export function chooseSteps(args, edition = process.env['EDITION'] || editionOfCheckout()) {
  const names = args.filter((arg) => arg !== '--no-build');
  const fits = (/** @type {Step} */ { name }, /** @type {string} */ asked) =>
    name === asked || name.startsWith(`${asked}:`);
  for (const asked of names) {
    if (STEPS.some((step) => fits(step, asked))) continue;
    const known = STEPS.map(({ name }) => name).join(', ');
    throw new Error(
      `There is no step "${asked}". The steps are ${known}, and unit or e2e for all that begin so.`,
    );
  }
  return STEPS.filter((step) => {
    if (names.some((asked) => fits(step, asked))) return true;
    if (step.kind === 'preparation') return !args.includes('--no-build');
    if (names.length > 0 || step.isExtra) return false;
    return edition === OWN_EDITION ? !step.isForOthers : step.isForEach === true;
  });
}

/**
 * Runs a script of the root's package.json, or of a package's.
 *
 * @param {string} name
 * @param {string} [folder]
 * @returns {Step['run']}
 */
function script(name, folder) {
  return ({ env = {}, quiet = false } = {}) => packageScript(name, folder, { env, quiet });
}
