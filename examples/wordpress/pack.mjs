// @ts-check
// Packs the plugin as `dist/espoo-values.zip`, which WordPress takes.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../packing/archive.mjs';
import { SCRIPT, SCRIPT_NAME, writeData } from '../packing/data.mjs';

const archive = pack(fileURLToPath(new URL('./espoo-values', import.meta.url)), (folder) => {
  const assets = join(folder, 'assets');
  mkdirSync(assets);
  cpSync(SCRIPT, join(assets, SCRIPT_NAME));
  writeData(assets);
});
console.log(`The plugin: ${archive}`);
