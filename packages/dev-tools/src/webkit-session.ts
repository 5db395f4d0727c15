import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { browserPath } from './browsers.mjs';
import { end, endWithThisProcess } from './child-processes.ts';
import { freePort } from './listen.mjs';

const START_TIMEOUT_MS = 60_000;

/** MiniBrowser's toolbar would make its window at least 447 pixels wide. A phone's page is 320. */
const NARROW_TOOLBAR = '* { min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px }\n';

/**
 * Starts WebKitGTK's WebDriver on a new display: WebKit has no headless mode.
 *
 * @param env variables for the browser, added to this process's environment; `TZ` sets the time zone
 * @returns once the driver answers: its port on 127.0.0.1 (the path is `/`), the capabilities to ask it for, and a function that
 *   ends the driver, its browsers and their display
 * @throws {Error} if a program is missing or does not start within a minute
 */
export async function startWebKit(env: Readonly<Record<string, string>>) {
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
        // Without a graphics card, this renderer takes a fifth of the time. Two seconds after each load, scroll bars fade for three.
        // A screenshot hangs with it: set the variable to 0 to take one.
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        ...process.env,
        // The sandbox fails if the user is root, as in a container. WEBKIT_DISABLE_COMPOSITING_MODE is often advised beside this
        // variable. It makes a screenshot hang if the page is not higher than the window.
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
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    },
    stop,
  };
}

/** Starts a display. Xvfb chooses its number itself, so that two runs on one machine never share one. */
async function startDisplay() {
  const xvfb = endWithThisProcess(
    spawn(browserPath('xvfb'), ['-displayfd', '3', '-screen', '0', '1920x6000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    }),
  );
  const signal = AbortSignal.timeout(START_TIMEOUT_MS);
  const output = createInterface({ input: xvfb.stdio[3] as Readable });
  const [number] = (await once(output, 'line', { signal }).catch((cause: unknown) => {
    throw new Error('Xvfb did not start within a minute.', { cause });
  })) as [string];
  return { xvfb, display: `:${number}` };
}

async function untilReady(port: number, driver: ChildProcess) {
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
