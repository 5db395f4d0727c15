import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn, zip } from '@espoo-values/dev-tools/archive';
import { NOTICES } from '@espoo-values/dev-tools/notices';
import { REPOSITORY } from '../repository.mjs';
import { SCRIPT_NAME, writeData } from './data.ts';

const EXAMPLES = join(import.meta.dirname, '..');
const WIDGET = dirname(fileURLToPath(import.meta.resolve(`@espoo-values/widget/${SCRIPT_NAME}`)));

/**
 * Packs a plugin for a content management system, with the script, its licences and the texts.
 *
 * @param name the folder of its sources among the examples
 * @returns the path of the archive, in `dist/` beside that folder
 */
export function packPlugin(name: string): string {
  const source = join(EXAMPLES, name);
  const dist = join(dirname(source), 'dist');
  const folder = join(dist, basename(source));
  const assets = join(folder, 'assets');
  rmSync(dist, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  cpSync(join(EXAMPLES, '../LICENSE'), join(folder, 'LICENSE'));
  cpSync(join(WIDGET, NOTICES), join(folder, NOTICES));
  mkdirSync(assets);
  cpSync(join(WIDGET, SCRIPT_NAME), join(assets, SCRIPT_NAME));
  const { integrity, version } = writeData(assets);
  // Drupal reads the hash and the version from its `*.libraries.yml`; WordPress reads them from `data.json`.
  const facts = { INTEGRITY: integrity, VERSION: version, REPOSITORY };
  for (const name of globSync('*.{libraries.yml,php}', { cwd: folder })) {
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(
      join(folder, name),
      Object.entries(facts).reduce((filled, [mark, fact]) => filled.replace(mark, fact), text),
    );
  }
  const archive = `${folder}.zip`;
  writeFileSync(archive, zip(filesIn(dist)));
  return archive;
}

// `node packing/pack-plugin.ts wordpress/espoo-values`
if (import.meta.main) console.log(packPlugin(process.argv[2] ?? ''));
