import { describeWithPackages } from '../support/debian-packages.ts';
import { forRun } from '../support/for-suite.ts';
import { CLOCK } from '../support/expected.ts';
import { startWordPress, type WordPress } from './start-wordpress.ts';

/**
 * A suite that needs WordPress.
 *
 * @param suite is given what gives the WordPress that all suites share, to be called inside a test or a hook
 */
export function describeWithWordPress(name: string, suite: (wordpress: () => WordPress) => void) {
  describeWithPackages(['wordpress', 'mariadb-server', 'php-cli', 'php-mysql'], name, () => {
    suite(forRun('WordPress', () => startWordPress(CLOCK)));
  });
}
