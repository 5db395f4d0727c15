/*
 * Packs a folder of sources with what a page needs of the packages: `node packing/pack.ts wordpress/espoo-values`. The archive
 * is in `dist/` beside the folder.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn, zip } from '@espoo-values/dev-tools/archive';
import { SCRIPT_NAME, writeData } from './data.ts';

const EXAMPLES = join(import.meta.dirname, '..');
const source = join(EXAMPLES, process.argv[2] ?? '');
const dist = join(dirname(source), 'dist');
const folder = join(dist, basename(source));
const assets = join(folder, 'assets');

rmSync(dist, { recursive: true, force: true });
cpSync(source, folder, { recursive: true });
cpSync(join(EXAMPLES, '../LICENSE'), join(folder, 'LICENSE'));
mkdirSync(assets);
cpSync(fileURLToPath(import.meta.resolve(`@espoo-values/widget/${SCRIPT_NAME}`)), join(assets, SCRIPT_NAME));
const { integrity, version } = writeData(assets);
// Drupal has both in a file of its own; WordPress reads them from the data.
for (const name of globSync('*.libraries.yml', { cwd: folder })) {
  const text = readFileSync(join(folder, name), 'utf8');
  writeFileSync(join(folder, name), text.replace('INTEGRITY', integrity).replace('VERSION', version));
}
writeFileSync(`${folder}.zip`, zip(filesIn(dist)));
console.log(`${folder}.zip`);
