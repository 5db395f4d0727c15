import { realpathSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';
import { NOTICES, noteModules, noticesOf } from '@espoo-values/dev-tools/notices';

/** The folder of a package, by the chain of dependencies that leads to it. */
function folderOf(...way: readonly string[]): string {
  let from = import.meta.filename;
  for (const name of way) from = realpathSync(findPackageJSON(name, from) ?? '');
  return dirname(from);
}

/** The folders of the packages that add modules without a file. */
const HELPERS = {
  'virtual:wxt-': folderOf('wxt'),
  'rolldown/runtime': folderOf('wxt', 'vite', 'rolldown'),
  // `without-preloads.ts` replaces it.
  'vite/preload-helper': undefined,
};

/** Writes the licences of the bundled modules beside the bundle. */
export function notices() {
  const { plugin, modules } = noteModules();
  return {
    name: 'notices',
    generateBundle(
      this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown },
      ...written: Parameters<typeof plugin.generateBundle>
    ) {
      plugin.generateBundle(...written);
      this.emitFile({ type: 'asset', fileName: NOTICES, source: noticesOf(modules, HELPERS) });
    },
  };
}
