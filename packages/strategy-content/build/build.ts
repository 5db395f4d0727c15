import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { EDITION, EDITION_FILE, type Format, TRANSLATION_FILE } from '../src/edition-format.ts';
import type { Edition } from '../src/edition.ts';
import { jsonSchema } from './json-schema.ts';
import { readEdition } from './read-edition.ts';

/* Builds the package: the chosen edition as a module, the published JSON Schemas, and the JavaScript with its declarations. */

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

rmSync(DIST, { recursive: true, force: true });
mkdirSync(join(DIST, 'schema'), { recursive: true });
writeEditionModule(readEdition(process.env['EDITION'] || 'espoo-visio'));
writeJsonSchema('edition', EDITION);
writeJsonSchema('edition-file', EDITION_FILE);
writeJsonSchema('translation-file', TRANSLATION_FILE);
execFileSync(
  process.execPath,
  [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '--build', '--force', 'tsconfig.build.json'],
  { cwd: ROOT, stdio: 'inherit' },
);

/** Nothing parses YAML at run time: an edition becomes a literal. */
function writeEditionModule({ translations, ...facts }: Edition) {
  // In this order the text compresses best: English begins with words that compression knows beforehand.
  const { fi, sv, en } = translations;
  const literal = JSON.stringify({ ...facts, translations: { en, sv, fi } }, null, 2);
  const folder = join(ROOT, 'src/generated');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const type = "import type { Edition } from '../edition.ts';";
  writeFileSync(join(folder, 'edition.ts'), `${type}\n\nexport const edition: Edition = ${literal};\n`);
}

function writeJsonSchema(name: string, format: Format) {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...jsonSchema(format) };
  writeFileSync(join(DIST, 'schema', `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
