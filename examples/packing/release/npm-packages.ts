import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnpm } from '@espoo-values/dev-tools/pnpm';
import { builtInEdition, type Edition } from '@espoo-values/strategy-content';
import { OWN_EDITION } from '../../pages-for.mjs';
import { type Files, named } from './names.ts';

/** The folders of the packages that are published. */
const FOLDERS = ['packages/strategy-content', 'widget'];

/**
 * The packages as the registry gets them. Only the project's own edition has them: those of another edition would have the same
 * names, versions and documents.
 */
export async function npmPackages(): Promise<Files> {
  const { id }: Edition = builtInEdition;
  if (id !== OWN_EDITION) return {};
  const folder = mkdtempSync(join(tmpdir(), 'espoo-values-npm-'));
  try {
    const filters = FOLDERS.flatMap((path) => ['--filter', `./${path}`]);
    await pnpm([...filters, 'pack', '--pack-destination', folder], { quiet: true });
    return Object.fromEntries(
      readdirSync(folder)
        .sort()
        .map((file) => {
          const name = file.replace(/^espoo-values-|-\d.*$/g, '');
          return [named(`-npm-${name}.tgz`), readFileSync(join(folder, file))];
        }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
