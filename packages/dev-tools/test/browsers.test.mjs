// @ts-check
import assert from 'node:assert/strict';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { browserPath, ensureBrowsers, findBrowsers } from '../src/browsers.mjs';
import { temporaryFolder } from '../src/temporary-folder.mjs';

/** What makes programs in a new folder. */
function newMachine() {
  const folder = temporaryFolder('browsers');
  /** @param {string} path inside the folder @returns {Promise<string>} */
  async function makeProgram(path) {
    const file = join(folder, path);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, '');
    await chmod(file, 0o755);
    return file;
  }
  return { folder, makeProgram };
}

describe('browsers', () => {
  it('finds programs on the PATH and MiniBrowser beside its library', async () => {
    const { folder, makeProgram } = newMachine();
    const chromium = await makeProgram('bin/google-chrome');
    const firefox = await makeProgram('bin/firefox-esr');
    await makeProgram('bin/firefox');
    const miniBrowser = await makeProgram('lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser');
    const machine = { env: { PATH: join(folder, 'bin') }, libraries: join(folder, 'lib') };
    assert.deepEqual(findBrowsers(machine), { chromium, firefox, miniBrowser });
  });

  it('prefers the path that a variable gives', async () => {
    const { folder, makeProgram } = newMachine();
    await makeProgram('bin/chromium');
    const own = await makeProgram('own/chrome');
    assert.equal(browserPath('chromium', { env: { PATH: join(folder, 'bin'), CHROMIUM: own } }), own);
  });

  it('takes a variable that leads nowhere as missing', () => {
    const { folder } = newMachine();
    const env = { PATH: '', CHROMIUM: join(folder, 'absent') };
    assert.throws(() => browserPath('chromium', { env }), /chromium \(or set CHROMIUM to its path\)/);
  });

  it('names exactly what is missing, and the command that installs it', async () => {
    const { folder, makeProgram } = newMachine();
    await makeProgram('bin/chromium');
    await makeProgram('bin/chromium-headless-shell');
    await makeProgram('bin/Xvfb');
    // No apt-get on this PATH: nothing is installed, whoever runs the test.
    const machine = { env: { PATH: join(folder, 'bin') }, libraries: join(folder, 'absent') };
    assert.throws(
      () => ensureBrowsers(machine),
      (error) => {
        assert.ok(error instanceof Error);
        assert.match(error.message, /firefox-esr \(.*\n.*WebKitWebDriver.*\n.*MiniBrowser/);
        assert.match(error.message, /sudo apt-get install firefox-esr webkit2gtk-driver$/m);
        assert.doesNotMatch(error.message, /chromium|Xvfb/i);
        return true;
      },
    );
  });
});
