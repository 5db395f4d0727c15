import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NOTICES, noticesOf } from '@espoo-values/dev-tools/notices';
import { build } from 'esbuild';
import { EDITION, EDITION_FILE, type Format, TRANSLATION_FILE } from '../src/edition-format.ts';
import { readOrSay } from '../src/command/read-folder.ts';
import { folderOfEdition } from './chosen-edition.ts';
import { jsonSchema } from './json-schema.ts';
import { outlineOf } from '../src/outline-of.ts';

/* Builds the package: the chosen edition as a module, the published JSON Schemas, and the JavaScript with its declarations. */

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const GENERATED = join(ROOT, 'src/generated');

// Read before anything is removed: if the edition has mistakes, the previous build stays.
const { edition, extensionFacts } = chosenEdition();
rmSync(DIST, { recursive: true, force: true });
mkdirSync(join(DIST, 'schema'), { recursive: true });
rmSync(GENERATED, { recursive: true, force: true });
mkdirSync(GENERATED);
const tags = edition.languages.map((tag) => JSON.stringify(tag)).join(' | ');
writeModule('edition', 'Edition', { edition: [`Edition<${tags}>`, edition] });
// Each fact is a separate export, so that a page bundles only those that it imports.
const outline = Object.entries(outlineOf(edition)).map(([fact, value]): [string, Export] => [
  fact,
  [`Outline['${fact}']`, value],
]);
writeModule('outline', 'Outline', Object.fromEntries(outline));
writeModule('extension-facts', 'ExtensionFacts', {
  extensionFacts: ['ExtensionFacts', extensionFacts],
});
writeJsonSchema('edition', EDITION);
writeJsonSchema('edition-file', EDITION_FILE);
writeJsonSchema('translation-file', TRANSLATION_FILE);
// Only the command needs Node's types. The modules that a page can use are built without them.
compile('--build', '--force', 'tsconfig.build.json');
compile('--project', 'tsconfig.command.json');
await bundleYaml();

function compile(...args: string[]) {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, ...args], { cwd: ROOT, stdio: 'inherit' });
}

/** Reads the chosen edition. If it has mistakes, the build ends with them, and without this script's stack. */
function chosenEdition() {
  try {
    const { edition, extensionFacts = {} } = readOrSay(folderOfEdition(), console.warn);
    if (edition) return { edition, extensionFacts };
  } catch (error) {
    console.error((error as Error).message);
  }
  process.exit(1);
}

/** Bundles the YAML library, with its licence, into the one module that imports it, so that the package has no dependencies. */
async function bundleYaml() {
  const folder = join(createRequire(import.meta.url).resolve('yaml/package.json'), '..');
  const { metafile } = await build({
    absWorkingDir: ROOT,
    metafile: true,
    entryPoints: [join(ROOT, 'src/files/yaml.js')],
    outfile: join(DIST, 'files/yaml.js'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    banner: { js: `/*\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}\n*/` },
  });
  const modules = Object.keys(metafile.inputs).map((path) => join(ROOT, path));
  writeFileSync(join(DIST, NOTICES), noticesOf(modules));
}

/** The type and the value of an export. */
type Export = readonly [type: string, value: unknown];

/** Writes an edition's data as literals, so that nothing parses YAML at run time. */
function writeModule(name: string, type: string, exports: Readonly<Record<string, Export>>) {
  const lines = Object.entries(exports).map(
    ([each, [own, value]]) => `export const ${each}: ${own} = ${JSON.stringify(value, null, 2)};`,
  );
  const imports = `import type { ${type} } from '../edition.ts';`;
  writeFileSync(join(GENERATED, `${name}.ts`), `${[imports, ...lines].join('\n\n')}\n`);
}

function writeJsonSchema(name: string, format: Format) {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...jsonSchema(format) };
  writeFileSync(join(DIST, 'schema', `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
