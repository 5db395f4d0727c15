import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { EditionFileSchema, EditionSchema, TranslationSchema } from '../src/edition-schema.ts';
import type { Edition } from '../src/edition-schema.ts';
import { LANGUAGES } from '../src/languages.ts';
import { readEdition } from './read-edition.ts';

/*
 * Builds the package: the chosen edition as typed modules, the published JSON Schemas, and the JavaScript with its
 * declarations.
 */

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

rmSync(DIST, { recursive: true, force: true });
mkdirSync(join(DIST, 'schema'), { recursive: true });
const edition = readEdition(process.env['EDITION'] || 'espoo-visio');
writeEditionModules(edition);
writeOutline(edition);
writeJsonSchema('edition', EditionSchema);
writeJsonSchema('edition-file', EditionFileSchema);
writeJsonSchema('translation-file', TranslationSchema);
execFileSync(
  process.execPath,
  [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '--build', '--force', 'tsconfig.build.json'],
  { cwd: ROOT, stdio: 'inherit' },
);

/**
 * Nothing parses YAML at run time: an edition becomes literals, its text in each language a module of its own, so that who
 * shows one language need not load them all. They import nothing: a bundler would have them import the page's own script.
 */
function writeEditionModules({ translations, ...facts }: Edition) {
  const folder = join(ROOT, 'src/generated');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (file: string, type: string, value: unknown) => {
    const lines = [
      `import type { ${type} } from '../edition-schema.ts';`,
      '',
      `const value: ${type} = ${JSON.stringify(value, null, 2)};`,
      'export default value;',
    ];
    writeFileSync(join(folder, `${file}.ts`), `${lines.join('\n')}\n`);
  };
  write('facts', 'EditionFacts', facts);
  for (const language of LANGUAGES) write(language, 'Translation', translations[language]);
}

/** What a page needs of the edition that has its texts already: each fact an export of its own, so that no other is bundled. */
function writeOutline({ originalLanguage, translations }: Edition) {
  const values = translations[originalLanguage].values.items.map(({ id }, index) => ({
    id,
    titles: Object.fromEntries(
      LANGUAGES.map((language) => [language, translations[language].values.items[index]?.title]),
    ),
  }));
  const lines = [
    "import type { Language } from '../languages.ts';",
    '',
    `export const originalLanguage: Language = ${JSON.stringify(originalLanguage)};`,
    '',
    `export const valueCount: number = ${values.length};`,
    '',
    "/** The values in the edition's order. */",
    `export const values: readonly { readonly id: string; readonly titles: Readonly<Record<Language, string>> }[] = ${JSON.stringify(values, null, 2)};`,
  ];
  writeFileSync(join(ROOT, 'src/generated/outline.ts'), `${lines.join('\n')}\n`);
}

function writeJsonSchema(name: string, schema: GenericSchema) {
  // "ignore": that lists are checked for length before their items has no counterpart in JSON Schema, nor needs one.
  const json = toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'ignore' });
  writeFileSync(
    join(DIST, 'schema', `${name}.json`),
    `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...json }, null, 2)}\n`,
  );
}
