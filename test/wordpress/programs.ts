import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Where Debian's package has WordPress. */
export const WORDPRESS = '/usr/share/wordpress';

/** The programs are on the PATH or in `/usr/sbin`, where Debian has servers and where not every PATH leads. */
export const ENVIRONMENT = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };

const answers = (command: string, ...args: string[]) =>
  spawnSync(command, args, { env: ENVIRONMENT, encoding: 'utf8', timeout: 20_000 });

/** What the WordPress tests need, as Debian's packages; each with whether it is here. */
const NEEDED: Record<string, () => boolean> = {
  wordpress: () => existsSync(`${WORDPRESS}/wp-load.php`),
  'mariadb-server': () =>
    ['mariadbd', 'mariadb-install-db'].every((name) => !answers(name, '--version').error),
  'php-cli': () => answers('php', '--version').status === 0,
  'php-mysql': () => /^mysqli$/m.test(answers('php', '-m').stdout ?? ''),
};

/**
 * A suite that needs WordPress. Where that is not installed there is one skipped test in its place, whose name says what is
 * missing and how to get it.
 */
export function describeWithWordPress(name: string, suite: () => void) {
  const missing = Object.keys(NEEDED).filter((each) => !NEEDED[each]?.());
  if (missing.length === 0) {
    describe(name, suite);
    return;
  }
  const packages = missing.join(' ');
  it(
    `${name}: not installed here: ${packages}. On Debian: sudo apt-get install --no-install-recommends ${packages}`,
    {
      skip: true,
    },
  );
}
