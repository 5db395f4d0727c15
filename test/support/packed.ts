import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from '@espoo-values/dev-tools/pnpm';

/** The packages that are published, and their folders. */
export const PACKAGES = {
  '@espoo-values/strategy-content': 'packages/strategy-content',
  '@espoo-values/widget': 'widget',
};

/**
 * Packs them as they are published.
 *
 * @returns the path of each archive, by the package's name
 */
export async function packInto(folder: string): Promise<Record<string, string>> {
  const filters = Object.values(PACKAGES).flatMap((path) => ['--filter', `./${path}`]);
  await pnpm([...filters, 'pack', '--pack-destination', folder], { quiet: true });
  const files = readdirSync(folder);
  return Object.fromEntries(
    Object.keys(PACKAGES).map((name) => {
      const file = files.find((each) => each.startsWith(name.slice(1).replace('/', '-')));
      if (file === undefined) throw new Error(`No archive of ${name} came into ${folder}.`);
      return [name, join(folder, file)];
    }),
  );
}

/** Puts packed packages among those of an application, in the place of what was there. */
export function unpackInto(application: string, archives: Record<string, string>) {
  for (const [name, archive] of Object.entries(archives)) {
    const folder = join(application, 'node_modules', name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xzf', archive, '--strip-components=1', '-C', folder]);
  }
}
