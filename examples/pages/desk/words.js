// @ts-check
import { words as en } from './words/en.js';
import { words as fi } from './words/fi.js';
import { SENTENCES } from './words/rules.js';
import { words as sv } from './words/sv.js';

/** @typedef {typeof en} Words */
/** @typedef {import('../configurator/words.js').Language} Language */
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
  return SENTENCES[language][rule].replaceAll('$', () => detail);
}
