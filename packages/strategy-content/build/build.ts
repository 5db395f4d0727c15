import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { EDITION, EDITION_FILE, type Format, TRANSLATION_FILE } from '../src/edition-format.ts';
import { type Edition, type Outline, translationIn } from '../src/edition.ts';
import { wordsOf } from '../src/words.ts';
import { chosenEdition } from './chosen-edition.ts';
import { jsonSchema } from './json-schema.ts';
import { readEdition } from './read-edition.ts';
import { readExtensionFacts } from './read-extension-facts.ts';

/* Builds the package: the chosen edition as a module, the published JSON Schemas, and the JavaScript with its declarations. */

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const GENERATED = join(ROOT, 'src/generated');

rmSync(DIST, { recursive: true, force: true });
mkdirSync(join(DIST, 'schema'), { recursive: true });
rmSync(GENERATED, { recursive: true, force: true });
mkdirSync(GENERATED);
const edition = readEdition(chosenEdition());
const tags = edition.languages.map((tag) => JSON.stringify(tag)).join(' | ');
writeModule('edition', 'Edition', { edition: [`Edition<${tags}>`, edition] });
writeModule('outline', 'Outline', outlineOf(edition));
const languageNames = Object.fromEntries(edition.languages.map((language) => [language, ownName(language)]));
writeModule('language-names', 'InEachLanguage', { languageNames: ['InEachLanguage<string>', languageNames] });
writeModule('extension-facts', 'ExtensionFacts', {
  extensionFacts: ['ExtensionFacts', readExtensionFacts(chosenEdition())],
});
writeJsonSchema('edition', EDITION);
writeJsonSchema('edition-file', EDITION_FILE);
writeJsonSchema('translation-file', TRANSLATION_FILE);
execFileSync(
  process.execPath,
  [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '--build', '--force', 'tsconfig.build.json'],
  { cwd: ROOT, stdio: 'inherit' },
);

/** What a page needs of the edition that has its texts already: each fact an export of its own, so that no other is bundled. */
function outlineOf(edition: Edition): Record<keyof Outline, Export> {
  const { languages, city } = edition;
  const inEachLanguage = <Made>(make: (language: string) => Made) =>
    Object.fromEntries(languages.map((language) => [language, make(language)]));
  const { items } = translationIn(edition).values;
  const values = items.map(({ id }, index) => ({
    id,
    titles: inEachLanguage((language) => translationIn(edition, language).values.items[index]?.title),
  }));
  const views = inEachLanguage((language) => {
    const translation = translationIn(edition, language);
    const { valueOfTheDay: day } = wordsOf(translation, language);
    const [texts, vision, mission] = (['values', 'vision', 'mission'] as const).map(
      (part) => translation[part].title,
    );
    return { day, values: texts, vision, mission };
  });
  return {
    languages: ["Outline['languages']", languages],
    city: ["Outline['city']", city],
    valueCount: ["Outline['valueCount']", items.length],
    values: ["Outline['values']", values],
    views: ["Outline['views']", views],
  };
}

/** What a language calls itself, as a word that stands alone: browsers do not know all of them. */
function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The type of an export, and what it is. */
type Export = readonly [type: string, value: unknown];

/** Nothing parses YAML at run time: an edition becomes literals. */
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
