// @ts-check
import { fileURLToPath } from 'node:url';
import { browserPath, CHROMIUM_FLAGS } from '@espoo-values/dev-tools/browsers';
import { startWebKit } from '@espoo-values/dev-tools/webkit-session';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { junitReporter } from '@web/test-runner-junit-reporter';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';

// Neither UTC nor Helsinki, and half an hour off the full one: whoever reads the machine's own zone is found out.
const TIME_ZONE = 'America/St_Johns';

const env = { ...process.env, TZ: TIME_ZONE };

/** How to start each engine. */
const engines = {
  chromium: () =>
    puppeteerLauncher({
      launchOptions: {
        executablePath: browserPath('chromiumShell'),
        headless: 'shell',
        args: CHROMIUM_FLAGS,
        env,
      },
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: browserPath('firefox'),
        headless: true,
        // To tell of every request costs a fifth of what the suite costs.
        networkEnabled: false,
        env,
      },
    }),
  webkit: async () => {
    const { port, capabilities } = await startWebKit({ TZ: TIME_ZONE });
    return webdriverLauncher({ hostname: '127.0.0.1', port, path: '/', capabilities });
  },
};

/** Where `npm test` wants the results, to count them. */
const results = process.env.TEST_RESULTS;

/** `WTR_BROWSERS=chromium,webkit` chooses fewer engines while one writes a test. */
const chosen = (process.env.WTR_BROWSERS ?? Object.keys(engines).join(',')).split(',').map((name) => {
  const start = engines[/** @type {keyof typeof engines} */ (name)];
  if (start === undefined) {
    throw new Error(`WTR_BROWSERS names "${name}", which is none of ${Object.keys(engines).join(', ')}.`);
  }
  return start;
});

/** The suite runs on the built one script, or with `ELEMENT=sources` on the sources as they are. */
const isBuilt = process.env.ELEMENT !== 'sources';

const oneScript = {
  name: 'one-script',
  resolveImport: (/** @type {{ source: string }} */ { source }) =>
    isBuilt && source === '../src/define.ts' ? '/widget/dist/espoo-values.min.js' : undefined,
};

/** A style sheet is imported as its text, as in the build. */
const cssText = {
  name: 'css-text',
  resolveMimeType: (/** @type {{ path: string }} */ { path }) => (path.endsWith('.css') ? 'js' : undefined),
  transform: (/** @type {{ path: string, body: unknown }} */ { path, body }) =>
    path.endsWith('.css') ? `export default ${JSON.stringify(body)};` : undefined,
};

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  // Registering is tried with a class that the tests themselves can register again: the one of the sources. What a page has
  // replaced is tried with the built script in any case.
  files: ['test/**/*.test.ts', `!test/${isBuilt ? 'register' : 'replaced-built-ins'}.test.ts`],
  // Lit's own development build throws where a class field hides a reactive property.
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [oneScript, cssText, esbuildPlugin({ ts: true, target: 'es2022' })],
  browsers: await Promise.all(chosen.map((start) => start())),
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    ...(results === undefined ? [] : [junitReporter({ outputPath: results })]),
  ],
  filterBrowserLogs: (/** @type {{ args: unknown[] }} */ { args }) =>
    !`${args[0]}`.startsWith('Lit is in dev mode'),

  // One page at a time in each browser: only the page in front has the focus and unthrottled timers.
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
};
