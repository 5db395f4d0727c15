// @ts-check
// Packs the module as `dist/espoo_values.zip`, to be unpacked into Drupal's `modules/custom`.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../packing/archive.mjs';
import { data, SCRIPT, SCRIPT_NAME } from '../packing/data.mjs';

const archive = pack(fileURLToPath(new URL('./espoo_values', import.meta.url)), (folder) => {
  const made = data();
  mkdirSync(join(folder, 'js'));
  cpSync(SCRIPT, join(folder, 'js', SCRIPT_NAME));
  writeFileSync(join(folder, 'data.json'), JSON.stringify(made));
  const libraries = join(folder, 'espoo_values.libraries.yml');
  const text = readFileSync(libraries, 'utf8');
  writeFileSync(libraries, text.replace('INTEGRITY', made.integrity).replace('VERSION', made.version));
});
console.log(`The module: ${archive}`);
