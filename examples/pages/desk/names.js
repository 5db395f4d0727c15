// @ts-check
import { languageName } from '@espoo-values/strategy-content';

/** @typedef {import('./words.js').Words} Words */

/** The words of fields by the end of their path. @type {readonly (readonly [RegExp, (words: Words) => string])[]} */
const NAMES = [
  [/^id$/, (words) => words.editionId],
  [/^city\./, (words) => words.city],
  [/^source\.title$/, (words) => words.sourceTitle],
  [/^source\.site$/, (words) => words.sourceSite],
  [/\.trail/, (words) => words.trail],
  [/\.values\.title$/, (words) => words.valuesHeading],
  [/\.id$/, (words) => words.id],
  [/\.title$/, (words) => words.heading],
  [/\.paragraphs/, (words) => words.paragraph],
];

/** The name of a field within its section: "Paragraph 2". @param {string} path @param {Words} words */
export function nameOf(path, words) {
  const [, ownWord] = /\.words\.(\w+)$/.exec(path) ?? [];
  if (ownWord) return words.ownWord[/** @type {keyof Words['ownWord']} */ (ownWord)];
  const name = NAMES.find(([place]) => place.test(path))?.[1](words) ?? path;
  const [, number] = /\.paragraphs\[(\d+)\]$/.exec(path) ?? [];
  return number ? `${name} ${number}` : name;
}

/** The name of a field with its section: "Value 3, paragraph 2". @param {string} path @param {Words} words */
export function fullName(path, words) {
  const [, value] = /\.values\.items\[(\d+)\]/.exec(path) ?? [];
  const [, section] = /\.(vision|mission)\./.exec(path) ?? [];
  const around = value
    ? `${words.value} ${value}`
    : section
      ? words[/** @type {'vision' | 'mission'} */ (section)]
      : '';
  const name = nameOf(path, words);
  return around ? `${around}: ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

/** The language of the text at a place; empty if the text belongs to all languages. @param {string} path */
export const languageAt = (path) =>
  /\.id$/.test(path) ? '' : (/^(?:translations|city)\.([^.[]+)/.exec(path)?.[1] ?? '');

/**
 * The name of a field with its section, and with its language if there are several.
 *
 * @param {string} path
 * @param {Words} words
 * @param {import('./words.js').Language} language of the page
 * @param {boolean} isOneOfSeveral
 */
export function nameWithLanguage(path, words, language, isOneOfSeveral) {
  const tag = isOneOfSeveral ? languageAt(path) : '';
  const name = fullName(path, words);
  return tag ? `${name} (${languageName(tag, language)})` : name;
}
