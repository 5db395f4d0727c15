import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ROOT_PACKAGE from '../../../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../../..');
const EDITIONS = join(import.meta.dirname, '../editions');

/**
 * The folder of an edition: of the one to build, unless told.
 *
 * @param name that of a folder in `editions/`, or the path of any folder, from the root of the checkout. The variable `EDITION`
 *   goes before `"edition"` in the root's package.json.
 * @throws {Error} that says what is allowed
 */
export function folderOfEdition(name = process.env['EDITION'] || ROOT_PACKAGE.edition): string {
  const folder = [join(EDITIONS, name), resolve(ROOT, name)].find((each) =>
    existsSync(join(each, 'edition.yaml')),
  );
  if (folder) return folder;
  const known = readdirSync(EDITIONS).join(', ');
  throw new Error(
    `EDITION="${name}" is not an edition. Write the name of one in ${EDITIONS} (${known}), or the path of a folder with an edition.yaml`,
  );
}
