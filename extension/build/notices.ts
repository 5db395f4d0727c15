import { realpathSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';
import { NOTICES, noteModules, noticesOf } from '@espoo-values/dev-tools/notices';

/** Where a package is that another one depends on, by the way to it. */
function folderOf(...way: readonly string[]): string {
  let from = import.meta.filename;
  for (const name of way) from = realpathSync(findPackageJSON(name, from) ?? '');
  return dirname(from);
}

/** Whose the lines are that come from no file. */
const HELPERS = {
  'virtual:wxt-': folderOf('wxt'),
  'rolldown/runtime': folderOf('wxt', 'vite', 'rolldown'),
  // Replaced by `without-preloads.ts`.
  'vite/preload-helper': undefined,
};

/** Puts the licences of what is bundled beside it. */
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
