// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { builtInEdition, LANGUAGES } from '@espoo-values/strategy-content';
import { WORDS } from '../pages/configurator/words.js';
import { OWN_WORDS } from './own-words.mjs';

export const SCRIPT_NAME = 'espoo-values.min.js';

/** Where the built script is. */
export const SCRIPT = createRequire(import.meta.url).resolve(`@espoo-values/widget/${SCRIPT_NAME}`);

/** The attributes that authors choose from lists. */
const CHOSEN = ['view', 'value', 'theme', 'layout', 'heading-level'];

/** The configurator's words that authors read beside the choices, by their names there. */
const SHARED_WORDS = [
  ...['what', 'look', 'view', 'value', 'valueOfTheDay', 'language', 'languageOfPage', 'theme', 'layout'],
  ...['headingLevel', 'viewDay', 'viewValues', 'viewVision', 'viewMission', 'viewAll', 'themeAuto'],
  ...['themeLight', 'themeDark', 'layoutCard', 'layoutPlain'],
];

/** What a system's PHP reads of the packages: the words, the allowed values and the script's hash, none of them by hand. */
export function data() {
  const { version, files } = readBuilt('integrity.json');
  const [{ attributes }] = readBuilt('vscode.html-custom-data.json').tags;
  const named = (/** @type {{ name: string }[]} */ list, /** @type {string} */ name) =>
    /** @type {any} */ (list.find((each) => each.name === name));
  const allowed = CHOSEN.map((name) => [
    name,
    named(attributes, name).values.map((/** @type {{ name: string }} */ value) => value.name),
  ]);
  const words = LANGUAGES.map((language) => {
    const all = /** @type {Record<string, string>} */ (WORDS[language]);
    const shared = SHARED_WORDS.map((key) => [key, all[key]]);
    return [language, { ...Object.fromEntries(shared), ...OWN_WORDS[language] }];
  });
  return {
    version,
    integrity: named(files, SCRIPT_NAME).integrity,
    allowed: Object.fromEntries(allowed),
    edition: builtInEdition,
    words: Object.fromEntries(words),
  };
}

/** @param {string} name */
function readBuilt(name) {
  return JSON.parse(readFileSync(join(dirname(SCRIPT), name), 'utf8'));
}
