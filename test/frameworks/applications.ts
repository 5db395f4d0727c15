import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pnpm } from '@espoo-values/dev-tools/pnpm';
import type { Page } from '../support/engines.ts';
import { unpackInto } from '../support/packed.ts';

const APPS = join(import.meta.dirname, 'apps');

/** An application in one framework. */
export interface Application {
  /** The name of its folder. */
  readonly name: string;
  /** Where its build leaves the pages. */
  readonly built: string;
  /** Whether its pages come rendered from a server, so that the browser's first event comes before its listeners. */
  readonly isHydrated?: boolean;
  /** What is tried beside that which all applications do. */
  readonly more?: readonly { sentence: string; path: string; check: (page: Page) => Promise<void> }[];
}

export const folderOf = ({ name }: Application) => join(APPS, name);

/** Installs exactly what the applications' own lockfile names, and beside it the packages as they are published. */
export async function installApplications(applications: readonly Application[]) {
  const filters = applications.flatMap(({ name }) => ['--filter', `./apps/${name}`]);
  await pnpm(['--dir', import.meta.dirname, ...filters, 'install', '--frozen-lockfile'], { quiet: true });
  for (const application of applications) await unpackInto(folderOf(application));
}

/**
 * Checks the types of an application and builds it, as its own script says.
 *
 * @throws {Error} that holds what the framework's tools said
 */
export async function buildApplication(application: Application) {
  // Next and Astro report on their users unless told.
  const env = { ...process.env, CI: '1', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const options = { cwd: folderOf(application), env, timeout: 300_000 };
  await promisify(execFile)(process.execPath, ['--run', 'build'], options).catch((error: unknown) => {
    const { stdout, stderr, message } = error as { stdout: string; stderr: string; message: string };
    throw new Error(`${message}\n${stdout}\n${stderr}`);
  });
}
