import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { end, endWithThisProcess } from '@espoo-values/dev-tools/child-processes';
import { ENVIRONMENT } from './debian-packages.ts';

interface PhpOptions {
  /** On the standard input. */
  input?: string;
  /** Besides this process's own environment. */
  env?: Record<string, string>;
}

/** What PHP prints for a script with its arguments, in two minutes at most. */
export function php(args: string[], { input = '', env = {} }: PhpOptions = {}): string {
  return execFileSync('php', args, {
    env: { ...ENVIRONMENT, ...env },
    input,
    encoding: 'utf8',
    stdio: 'pipe',
    timeout: 120_000,
  });
}

/**
 * Serves a folder by PHP's own server, to this machine only.
 *
 * @param settings PHP's, such as `opcache.enable=0`
 * @returns what ends it, once it answers
 * @throws {Error} when it does not answer within a minute
 */
export async function servePhp(
  root: string,
  url: string,
  { settings = [], env = {} }: { settings?: string[]; env?: Record<string, string> } = {},
): Promise<() => Promise<void>> {
  const args = [...settings.flatMap((setting) => ['-d', setting]), '-S', new URL(url).host, '-t', root];
  const server = endWithThisProcess(spawn('php', args, { env: { ...ENVIRONMENT, ...env }, stdio: 'ignore' }));
  const deadline = Date.now() + 60_000;
  while (!(await fetch(url).catch(() => undefined))) {
    if (Date.now() > deadline) {
      await end(server);
      throw new Error('PHP’s server did not answer within a minute.');
    }
    await delay(50);
  }
  return () => end(server);
}
