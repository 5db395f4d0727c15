import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackages } from '../../examples/packing/release/npm-packages.ts';

/** The packages that are published, and their folders. */
export const PACKAGES = {
  '@espoo-values/strategy-content': 'packages/strategy-content',
  '@espoo-values/widget': 'widget',
};

let archives: Promise<Record<string, Buffer>> | undefined;

/** The packages as they are released, packed once for a run: each archive by the package's name. */
export const packed = () => (archives ??= pack());

async function pack() {
  const files = Object.entries(await npmPackages());
  return Object.fromEntries(
    Object.keys(PACKAGES).map((name) => {
      const [, archive] = files.find(([file]) => file.endsWith(`-npm-${name.split('/')[1]}.tgz`)) ?? [];
      if (archive === undefined) throw new Error(`The release has no archive of ${name}.`);
      return [name, archive];
    }),
  );
}

/** Puts the packages among those of an application, in the place of what was there. */
export async function unpackInto(application: string) {
  for (const [name, archive] of Object.entries(await packed())) {
    const folder = join(application, 'node_modules', name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xz', '--strip-components=1', '-C', folder], { input: archive });
  }
}
