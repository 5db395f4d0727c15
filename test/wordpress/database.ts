import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { end, endWithThisProcess } from '@espoo-values/dev-tools/child-processes';
import { ENVIRONMENT } from '../support/debian-packages.ts';

const START_TIMEOUT_MS = 60_000;

/**
 * Starts a MariaDB of its own in a folder: it listens at a socket in there and nowhere else, and asks for no password.
 *
 * @param folder with a short path: a socket's may have 107 letters
 * @throws {Error} with the server's own words when it does not start within a minute
 */
export async function startDatabase(folder: string) {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  // As root it must be told that this is meant.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const env = ENVIRONMENT;
  const install = ['--no-defaults', `--datadir=${data}`, '--skip-test-db', ...user];
  execFileSync('mariadb-install-db', install, { env, stdio: 'pipe', timeout: START_TIMEOUT_MS });
  const server = endWithThisProcess(
    spawn(
      'mariadbd',
      [
        ...[
          '--no-defaults',
          `--datadir=${data}`,
          `--socket=${socket}`,
          `--pid-file=${join(folder, 'db.pid')}`,
        ],
        ...['--skip-networking', '--skip-grant-tables', '--innodb-flush-log-at-trx-commit=0', ...user],
      ],
      { env, stdio: ['ignore', 'ignore', 'pipe'] },
    ),
  );
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!existsSync(socket)) {
    if (server.exitCode !== null || Date.now() > deadline) {
      await end(server);
      throw new Error(`MariaDB did not start:\n${said}`);
    }
    await delay(50);
  }
  return { socket, stop: () => end(server) };
}
