// @ts-check
import { createServer } from 'node:http';
import { join } from 'node:path';
import { takeEdition } from '../packages/dev-tools/src/edition-flag.mjs';
import { listen } from '../packages/dev-tools/src/listen.mjs';
import { install, packageScript, ROOT } from '../packages/dev-tools/src/pnpm.mjs';
import { MOUNTS } from './mounts.mjs';
import { pagesFor } from './pages-for.mjs';

const DEFAULT_PORT = 8080;

/**
 * Installs, builds and serves until Ctrl-C. An error ends the process with its message and exit code 1.
 *
 * @param {string[]} typed the command line: `--no-build` skips the install and the build, `--edition` builds another edition
 */
export async function start(typed) {
  try {
    const args = takeEdition(typed);
    const port = chosenPort();
    // The port is tried first: the user hears of a busy one at once, not after minutes of building.
    await (await listen(createServer(), port)).close();
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.once(signal, () => {
        console.log('\nStopped.');
        process.exit(0);
      });
    }
    if (!args.includes('--no-build')) {
      await install();
      await packageScript('build');
    }
    // Imported only here: the server needs packages that the lines above install.
    const { serve } = await import('../packages/dev-tools/src/static-server.mjs');
    const { builtInEdition } = await import('../packages/strategy-content/dist/index.js');
    const { url } = await serve({ mounts: MOUNTS, port, transform: pagesFor(builtInEdition.id) });
    console.log(welcome(url));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** @throws {Error} if `PORT` is not a port number */
function chosenPort() {
  const text = process.env['PORT'] || `${DEFAULT_PORT}`;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(
      `PORT is "${text}", which is no port number. Choose one from 0 to 65535: PORT=8081 npm start`,
    );
  }
  return port;
}

/** The addresses, the files, and what to do next. @param {string} url */
function welcome(url) {
  const builds = join(ROOT, 'extension', '.output');
  return `
The site:       ${url} (${url}configurator.html, ${url}edition.html)
The script:     ${join(ROOT, 'widget', 'dist', 'espoo-values.min.js')}
The extension:  ${join(builds, 'chrome-mv3')} (for Edge edge-mv3, for Firefox firefox-mv3)
Next:           open the site. It says how to put the script on a page, and the extension into each browser.
Ctrl-C stops the server.`;
}
