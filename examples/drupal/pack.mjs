// @ts-check
// Packs the module as `dist/espoo_values.zip`, to be unpacked into Drupal's `modules/custom`.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../packing/archive.mjs';
import { SCRIPT, SCRIPT_NAME, writeData } from '../packing/data.mjs';

const archive = pack(fileURLToPath(new URL('./espoo_values', import.meta.url)), (folder) => {
  const { integrity, version } = writeData(folder);
  mkdirSync(join(folder, 'js'));
  cpSync(SCRIPT, join(folder, 'js', SCRIPT_NAME));
  const libraries = join(folder, 'espoo_values.libraries.yml');
  const text = readFileSync(libraries, 'utf8');
  writeFileSync(libraries, text.replace('INTEGRITY', integrity).replace('VERSION', version));
});
console.log(`The module: ${archive}`);
