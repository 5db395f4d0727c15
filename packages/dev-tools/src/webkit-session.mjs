// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { browserPath } from './browsers.mjs';
import { end, endWithThisProcess } from './child-processes.mjs';
import { freePort } from './listen.mjs';

const START_TIMEOUT_MS = 60_000;

/** MiniBrowser's toolbar makes its window 447 pixels wide at least; a phone's page is 320. */
const NARROW_TOOLBAR = '* { min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px }\n';

/**
 * @typedef {object} WebKitSession
 * @property {number} port where WebKitWebDriver answers on 127.0.0.1, at the path `/`
 * @property {Record<string, unknown>} capabilities what to ask it for
 * @property {() => Promise<void>} stop ends the driver, its browsers and their display
 */

/**
 * Starts WebKitGTK's WebDriver on a display of its own: WebKit has no headless mode.
 *
 * @param {object} [options]
 * @param {Record<string, string>} [options.env] for the browser, added to this process's own; `TZ` sets its time zone
 * @param {string[]} [options.browserArgs] for MiniBrowser
 * @returns {Promise<WebKitSession>} once the driver answers
 * @throws {Error} when a program is missing or does not start within a minute
 */
export async function startWebKit({ env = {}, browserArgs = [] } = {}) {
  const miniBrowser = browserPath('miniBrowser');
  const { xvfb, display } = await startDisplay();
  const settings = await mkdtemp(join(tmpdir(), 'webkit-settings-'));
  const removeSettings = () => rmSync(settings, { recursive: true, force: true });
  process.once('exit', removeSettings);
  await mkdir(join(settings, 'gtk-3.0'));
  await writeFile(join(settings, 'gtk-3.0', 'gtk.css'), NARROW_TOOLBAR);
  const port = await freePort();
  const driver = endWithThisProcess(
    spawn(browserPath('webKitWebDriver'), [`--port=${port}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        // The sandbox fails where the user is root, as in a container. (WEBKIT_DISABLE_COMPOSITING_MODE, often advised
        // beside it, makes a screenshot hang where the page is no higher than the window.)
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        GDK_BACKEND: 'x11',
        XDG_CONFIG_HOME: settings,
        ...env,
        DISPLAY: display,
      },
    }),
  );
  const stop = async () => {
    await end(driver);
    await end(xvfb);
    removeSettings();
    process.off('exit', removeSettings);
  };
  try {
    await untilReady(port, driver);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    port,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation', ...browserArgs] },
    },
    stop,
  };
}

/** A display whose number Xvfb chooses itself, so that two runs on one machine never meet. */
async function startDisplay() {
  const xvfb = endWithThisProcess(
    spawn(browserPath('xvfb'), ['-displayfd', '3', '-screen', '0', '1920x6000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    }),
  );
  const output = /** @type {import('node:stream').Readable} */ (xvfb.stdio[3]);
  const signal = AbortSignal.timeout(START_TIMEOUT_MS);
  const [number] = await once(createInterface({ input: output }), 'line', { signal }).catch((cause) => {
    throw new Error('Xvfb did not start within a minute.', { cause });
  });
  return { xvfb, display: `:${number}` };
}

/**
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} driver
 */
async function untilReady(port, driver) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (driver.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok === true) return;
    await delay(100);
  }
  throw new Error(
    `WebKitWebDriver did not answer on port ${port} within a minute (exit code ${driver.exitCode}).`,
  );
}
