// @ts-check
import { ensureBrowsers } from '../../packages/dev-tools/src/browsers.mjs';
import { install, pnpm } from '../../packages/dev-tools/src/pnpm.mjs';

/**
 * @typedef {object} Step
 * @property {string} name as typed after `npm test --`
 * @property {'preparation' | 'check' | 'node tests' | 'web tests'} kind a preparation that fails ends the run and is not
 *   counted; a check counts as one test; the others count the tests that they ran
 * @property {boolean} [isExtra] runs only when it is named, and may skip every test of its own
 * @property {(env: Record<string, string>) => Promise<unknown> | void} run rejects when the step fails
 */

/** @type {Step[]} */
export const STEPS = [
  { name: 'browsers', kind: 'preparation', run: () => ensureBrowsers() },
  { name: 'install', kind: 'preparation', run: () => install() },
  { name: 'build', kind: 'preparation', run: () => pnpm(['run', 'build']) },
  { name: 'format', kind: 'check', run: () => pnpm(['run', 'format:check']) },
  { name: 'lint', kind: 'check', run: () => pnpm(['run', 'lint']) },
  { name: 'types', kind: 'check', run: () => pnpm(['run', 'types']) },
  { name: 'size', kind: 'check', run: () => pnpm(['--filter', './test', 'run', 'size']) },
  { name: 'unit:dev-tools', kind: 'node tests', run: testsOf('./packages/dev-tools') },
  { name: 'unit:strategy-content', kind: 'node tests', run: testsOf('./packages/strategy-content') },
  { name: 'unit:extension', kind: 'node tests', run: testsOf('./extension') },
  {
    name: 'unit:widget',
    kind: 'node tests',
    run: (env) => pnpm(['--filter', './widget', 'run', 'test:metadata'], { env }),
  },
  {
    name: 'unit:bench',
    kind: 'node tests',
    run: (env) => pnpm(['--filter', './test', 'run', 'test:bench'], { env }),
  },
  {
    name: 'release',
    kind: 'node tests',
    run: (env) => pnpm(['--filter', './test', 'run', 'release'], { env }),
  },
  { name: 'component', kind: 'web tests', run: testsOf('./widget') },
  { name: 'e2e', kind: 'node tests', run: testsOf('./test') },
  // After the others, and alone: a policy holds for every browser of the machine.
  {
    name: 'policy',
    kind: 'node tests',
    run: (env) => pnpm(['--filter', './test', 'run', 'policy'], { env }),
  },
  {
    name: 'wordpress',
    kind: 'node tests',
    isExtra: true,
    run: (env) => pnpm(['--filter', './test', 'run', 'wordpress'], { env }),
  },
];

/**
 * The steps that a command line asks for.
 *
 * @param {string[]} args names of steps (`unit` means every `unit:…`), and `--no-build` to leave the preparations out
 * @returns {Step[]} in their order; all but the extra ones when none is named
 * @throws {Error} that lists the names when one is unknown
 */
export function chooseSteps(args) {
  const names = args.filter((arg) => arg !== '--no-build');
  const isNamed = (/** @type {Step} */ { name }) =>
    names.some((asked) => name === asked || name.startsWith(`${asked}:`));
  for (const asked of names) {
    if (STEPS.some(({ name }) => name === asked || name.startsWith(`${asked}:`))) continue;
    const known = STEPS.map(({ name }) => name).join(', ');
    throw new Error(`There is no step "${asked}". The steps are ${known}, and unit for all that begin so.`);
  }
  return STEPS.filter((step) =>
    step.kind === 'preparation'
      ? !args.includes('--no-build') || isNamed(step)
      : isNamed(step) || (names.length === 0 && !step.isExtra),
  );
}

/** @param {string} folder */
function testsOf(folder) {
  return (/** @type {Record<string, string>} */ env) => pnpm(['--filter', folder, 'run', 'test'], { env });
}
