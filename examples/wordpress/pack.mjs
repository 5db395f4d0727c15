// @ts-check
// Packs the plugin: its own files, the built script, and one file of data made from the packages. Nothing is written twice
// by hand. Writes `dist/espoo-values/` and the same as `dist/espoo-values.zip`, which WordPress takes.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtInEdition, LANGUAGES } from '@espoo-values/strategy-content';
import { zipSync } from 'fflate';
import { WORDS } from '../pages/configurator/words.js';
import { OWN_WORDS } from './words.mjs';

const NAME = 'espoo-values';
const SCRIPT = 'espoo-values.min.js';
const here = fileURLToPath(new URL('./', import.meta.url));
const dist = join(here, 'dist');
const folder = join(dist, NAME);
const widget = createRequire(import.meta.url).resolve(`@espoo-values/widget/${SCRIPT}`);

/** The configurator's words that the editor shows, by their names there. */
const SHARED = [
  ...['what', 'look', 'view', 'value', 'valueOfTheDay', 'language', 'languageOfPage', 'theme', 'layout'],
  ...['headingLevel', 'viewDay', 'viewValues', 'viewVision', 'viewMission', 'viewAll', 'themeAuto'],
  ...['themeLight', 'themeDark', 'layoutCard', 'layoutPlain'],
];
const SHOWN = ['view', 'value', 'theme', 'layout', 'heading-level'];

rmSync(dist, { recursive: true, force: true });
cpSync(join(here, NAME), folder, { recursive: true });
mkdirSync(join(folder, 'assets'));
cpSync(widget, join(folder, 'assets', SCRIPT));
writeFileSync(join(folder, 'assets', 'data.json'), JSON.stringify(data()));
cpSync(join(here, '../../LICENSE'), join(folder, 'LICENSE'));
writeFileSync(join(dist, `${NAME}.zip`), zipSync(filesOf(folder)));
console.log(`The plugin: ${join(dist, `${NAME}.zip`)}`);

/** What the plugin's PHP reads. */
function data() {
  const { version, files } = readBuilt('integrity.json');
  const [{ attributes }] = readBuilt('vscode.html-custom-data.json').tags;
  const allowed = SHOWN.map((name) => {
    const { values } = attributes.find((/** @type {{ name: string }} */ each) => each.name === name);
    return [name, values.map((/** @type {{ name: string }} */ each) => each.name)];
  });
  const words = LANGUAGES.map((language) => {
    const shared = SHARED.map((key) => [key, /** @type {Record<string, string>} */ (WORDS[language])[key]]);
    return [language, { ...Object.fromEntries(shared), ...OWN_WORDS[language] }];
  });
  return {
    version,
    integrity: files.find((/** @type {{ name: string }} */ { name }) => name === SCRIPT).integrity,
    allowed: Object.fromEntries(allowed),
    edition: builtInEdition,
    words: Object.fromEntries(words),
  };
}

/** @param {string} name */
function readBuilt(name) {
  return JSON.parse(readFileSync(join(dirname(widget), name), 'utf8'));
}

/** Every file below a folder, by its path in the archive. @param {string} root */
function filesOf(root) {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(paths.map((path) => [`${NAME}/${relative(root, path)}`, readFileSync(path)]));
}
