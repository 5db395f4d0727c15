import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';

/** The programs are on the PATH or in `/usr/sbin`, where Debian has servers and where not every PATH leads. */
export const ENVIRONMENT = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };

const answers = (command: string, ...args: string[]) =>
  spawnSync(command, args, { env: ENVIRONMENT, encoding: 'utf8', timeout: 20_000 });
const phpHas = (extension: string) => (answers('php', '-m').stdout ?? '').split('\n').includes(extension);

/** Debian's packages by their names; each with whether it is here. */
const PACKAGES = {
  wordpress: () => existsSync('/usr/share/wordpress/wp-load.php'),
  mediawiki: () => existsSync('/usr/share/mediawiki/api.php'),
  dokuwiki: () => existsSync('/usr/share/dokuwiki/doku.php'),
  'mariadb-server': () =>
    ['mariadbd', 'mariadb-install-db'].every((name) => !answers(name, '--version').error),
  'php-cli': () => answers('php', '--version').status === 0,
  'php-mysql': () => phpHas('mysqli'),
  'php-sqlite3': () => phpHas('sqlite3'),
};

/**
 * A suite that needs some of Debian's packages. Where one is not installed there is one skipped test in the suite's place,
 * whose name says what is missing and how to get it.
 */
export function describeWithPackages(
  packages: readonly (keyof typeof PACKAGES)[],
  name: string,
  suite: () => void,
) {
  const missing = packages.filter((each) => !PACKAGES[each]()).join(' ');
  if (!missing) {
    describe(name, suite);
    return;
  }
  const command = `sudo apt-get install --no-install-recommends ${missing}`;
  it(`${name}: not installed here: ${missing}. On Debian: ${command}`, { skip: true });
}
