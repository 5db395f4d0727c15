// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { builtInEdition, LANGUAGES } from '@espoo-values/strategy-content';
import { renderWithoutScript } from '@espoo-values/widget/server';
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

/** @typedef {import('@espoo-values/widget/server').RenderOptions} RenderOptions */
/** @typedef {(typeof LANGUAGES)[number]} Language */

/**
 * Writes what a system's PHP reads of the packages, none of it by hand: `data.json`, and for each language and heading level
 * the texts for readers without script, such as `texts/fi-2.json`. A page needs one of those.
 *
 * @param {string} folder
 * @returns what is in `data.json`
 */
export function writeData(folder) {
  const made = data();
  writeFileSync(join(folder, 'data.json'), JSON.stringify(made));
  mkdirSync(join(folder, 'texts'));
  for (const language of LANGUAGES) {
    for (const level of made.allowed['heading-level']) {
      const file = join(folder, 'texts', `${language}-${level}.json`);
      writeFileSync(file, JSON.stringify(texts(language, level, made.allowed)));
    }
  }
  return made;
}

/** The words, the allowed values and the script's hash. */
function data() {
  const { version, files } = readBuilt('integrity.json');
  const [{ attributes }] = readBuilt('vscode.html-custom-data.json').tags;
  const named = (/** @type {{ name: string }[]} */ list, /** @type {string} */ name) =>
    /** @type {any} */ (list.find((each) => each.name === name));
  /** @type {Record<string, string[]>} */
  const allowed = Object.fromEntries(
    CHOSEN.map((name) => [
      name,
      named(attributes, name).values.map((/** @type {{ name: string }} */ value) => value.name),
    ]),
  );
  return {
    version,
    integrity: named(files, SCRIPT_NAME).integrity,
    allowed,
    originalLanguage: builtInEdition.originalLanguage,
    words: inEachLanguage((language) => {
      const all = /** @type {Record<string, string>} */ (WORDS[language]);
      const shared = SHARED_WORDS.map((key) => [key, all[key]]);
      return { ...Object.fromEntries(shared), ...OWN_WORDS[language] };
    }),
    valueTitles: inEachLanguage((language) => {
      const { items } = builtInEdition.translations[language].values;
      return Object.fromEntries(items.map(({ id, title }) => [id, title]));
    }),
  };
}

/**
 * The texts for readers without script by view, and there by the value that always shows, of which there is none (`''`)
 * but in the view of the day.
 *
 * @param {Language} lang
 * @param {string} level
 * @param {Record<string, string[]>} allowed
 */
function texts(lang, level, { view: views = [], value: values = [] }) {
  const headingLevel = /** @type {RenderOptions['headingLevel']} */ (Number(level));
  const text = (/** @type {string} */ view, /** @type {string} */ value) =>
    renderWithoutScript({ view: /** @type {RenderOptions['view']} */ (view), value, lang, headingLevel });
  return Object.fromEntries(
    views.map((view) => {
      const pinned = view === 'day' ? values : [];
      return [view, Object.fromEntries(['', ...pinned].map((value) => [value, text(view, value)]))];
    }),
  );
}

/** @template Made @param {(language: Language) => Made} make */
const inEachLanguage = (make) => Object.fromEntries(LANGUAGES.map((language) => [language, make(language)]));

/** @param {string} name */
const readBuilt = (name) => JSON.parse(readFileSync(join(dirname(SCRIPT), name), 'utf8'));
