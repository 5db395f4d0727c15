import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { findBrowsers } from '@espoo-values/dev-tools/browsers';

/** What the ids of this test's extensions end in, where an id can be chosen. */
export const TEST_DOMAIN = '@espoo-values.test';

/**
 * Where browsers read what the machine's administrator has set. A file of a name of its own goes beside others in Chromium;
 * Firefox has one for all.
 */
export const POLICY_FILES = {
  chromium: `${chromiumFolder(versionOf(findBrowsers().chromium))}/policies/managed/espoo-values-test.json`,
  firefox: '/etc/firefox/policies/policies.json',
} as const;

/**
 * The folder of a Chromium or Chrome on Linux. Not by its path: Chromium's own program may be called `chrome`, and any folder may.
 *
 * @param version what it says of itself, such as `Chromium 156.0.1.2 built on Debian` or `Google Chrome 156.0.1.2`
 */
export function chromiumFolder(version: string): string {
  if (version.startsWith('Google Chrome for Testing ')) return '/etc/opt/chrome_for_testing';
  return version.startsWith('Google Chrome ') ? '/etc/opt/chrome' : '/etc/chromium';
}

function versionOf(program: string | undefined): string {
  return program ? spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout : '';
}

/** Why the policies of this machine cannot be tried, in words; `false` where they can. */
export const CANNOT_SET_POLICY =
  process.platform === 'linux' && process.getuid?.() === 0
    ? false
    : 'a policy of the machine can be set by root on Linux only';

/** A policy file of this machine, for the length of a test: whatever happens, it is as it was in the end. */
export class MachinePolicy {
  readonly #path: string;
  readonly #backup: string;
  readonly #madeFolders: string[] = [];
  readonly #restore = () => {
    this.restore();
  };
  readonly #stop = () => {
    process.exit(1);
  };

  constructor(path: string) {
    this.#path = path;
    this.#backup = `${path}.before-espoo-values-test`;
    if (existsSync(path) && !isLeftOver(path)) renameSync(path, this.#backup);
    for (let folder = dirname(path); !existsSync(folder); folder = dirname(folder))
      this.#madeFolders.push(folder);
    mkdirSync(dirname(path), { recursive: true });
    process.on('exit', this.#restore);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, this.#stop);
  }

  write(content: unknown): void {
    // Under another name first: a browser must not read half of it.
    writeFileSync(`${this.#path}.new`, JSON.stringify(content, null, 2));
    renameSync(`${this.#path}.new`, this.#path);
  }

  remove(): void {
    rmSync(this.#path, { force: true });
  }

  /** Puts back what was there before. */
  restore(): void {
    this.remove();
    if (existsSync(this.#backup)) renameSync(this.#backup, this.#path);
    for (const folder of this.#madeFolders.splice(0)) {
      try {
        rmdirSync(folder);
      } catch {
        // Something of another is in it by now.
      }
    }
    process.off('exit', this.#restore);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, this.#stop);
  }
}

/** Whether a file is of a test that was killed: what was there before is then in its backup, or there was nothing. */
function isLeftOver(path: string): boolean {
  return basename(path).startsWith('espoo-values') || readFileSync(path, 'utf8').includes(TEST_DOMAIN);
}
