// @ts-check
// Packs the plugin as `dist/espoo-values.zip`, which WordPress takes.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../packing/archive.mjs';
import { data, SCRIPT, SCRIPT_NAME } from '../packing/data.mjs';

const archive = pack(fileURLToPath(new URL('./espoo-values', import.meta.url)), (folder) => {
  const assets = join(folder, 'assets');
  mkdirSync(assets);
  cpSync(SCRIPT, join(assets, SCRIPT_NAME));
  writeFileSync(join(assets, 'data.json'), JSON.stringify(data()));
});
console.log(`The plugin: ${archive}`);
