// @ts-check
import { setLanguage } from '../configurator/words.js';
import { words as en } from './words/en.js';
import { words as fi } from './words/fi.js';
import { FILE_SENTENCES } from './words/file-rules.js';
import { SENTENCES } from './words/rules.js';
import { words as sv } from './words/sv.js';

/** @typedef {typeof en} Words */
/** @typedef {'fi' | 'sv' | 'en'} Language */
/** @typedef {import('@espoo-values/strategy-content/files').FileProblem} FileProblem */

/** @type {Record<Language, Words>} */
export const WORDS = { fi, sv, en };

/** A word with its parts filled in. @param {string} word @param {Record<string, string | number>} parts */
export const filled = (word, parts) => word.replace(/\{(\w+)\}/g, (_, name) => `${parts[name] ?? ''}`);

/**
 * A mistake or a warning about a text, in the language of the page.
 *
 * @param {Language} language
 * @param {Pick<FileProblem, 'rule' | 'detail' | 'message'>} problem
 */
export function sentenceOf(language, { rule, detail = '', message }) {
  if (language === 'en' || !rule) return `This ${message}.`;
  const sentences = /** @type {Record<string, string>} */ ({
    ...SENTENCES[language],
    ...FILE_SENTENCES[language],
  });
  return (sentences[rule] ?? message).replaceAll('$', () => detail);
}

/** Writes the words of a language into every element that names a word. @param {Language} language */
export function writeWords(language) {
  setLanguage(language);
  document.title = WORDS[language].title;
  for (const node of document.querySelectorAll('[data-word]')) {
    node.textContent =
      WORDS[language][/** @type {Exclude<keyof Words, 'ownWord'>} */ (node.getAttribute('data-word'))];
  }
}
