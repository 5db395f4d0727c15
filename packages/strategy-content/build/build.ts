import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { EditionFileSchema, EditionSchema, TranslationSchema } from '../src/edition-schema.ts';
import { EDITION_SHAPE } from '../src/edition-shape.ts';
import { pack } from './pack-edition.ts';
import { readEdition } from './read-edition.ts';

/*
 * Builds the package: the chosen edition as a typed module, the published JSON Schemas, and the JavaScript with its
 * declarations.
 */

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

rmSync(DIST, { recursive: true, force: true });
mkdirSync(join(DIST, 'schema'), { recursive: true });
writeEditionModule(process.env['EDITION'] || 'espoo-visio');
writeJsonSchema('edition', EditionSchema);
writeJsonSchema('edition-file', EditionFileSchema);
writeJsonSchema('translation-file', TranslationSchema);
execFileSync(
  process.execPath,
  [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '--build', '--force', 'tsconfig.build.json'],
  { cwd: ROOT, stdio: 'inherit' },
);

/** Nothing parses YAML at run time: the edition becomes a literal, packed; `built-in-edition.ts` unpacks it. */
function writeEditionModule(name: string) {
  const folder = join(ROOT, 'src/generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'edition.ts'),
    `export const packedEdition: unknown = ${JSON.stringify(pack(readEdition(name), EDITION_SHAPE), null, 2)};\n`,
  );
}

function writeJsonSchema(name: string, schema: GenericSchema) {
  // "ignore": that lists are checked for length before their items has no counterpart in JSON Schema, nor needs one.
  const json = toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'ignore' });
  writeFileSync(
    join(DIST, 'schema', `${name}.json`),
    `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...json }, null, 2)}\n`,
  );
}
