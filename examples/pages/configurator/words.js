// @ts-check
import { say } from '../make.js';
import { words as en } from './words/en.js';
import { words as fi } from './words/fi.js';
import { words as sv } from './words/sv.js';

/** @typedef {typeof en} Words */
/** @typedef {'fi' | 'sv' | 'en'} Language */

/** @type {Record<Language, Words>} */
export const WORDS = { fi, sv, en };

/** The first of the reader's languages that the page has words in; else English. @param {readonly string[]} tags */
export function chooseLanguage(tags) {
  const found = tags
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((tag) => tag && Object.hasOwn(WORDS, tag));
  return /** @type {Language} */ (found ?? 'en');
}

/**
 * Writes the words of a language into every element that names a word.
 *
 * @param {Language} language
 * @param {{ title: string, [name: string]: unknown }} [words] those of another page
 */
export function writeWords(language, words = WORDS[language]) {
  document.documentElement.lang = language;
  document.title = words.title;
  for (const node of document.querySelectorAll('[data-word]')) {
    say(node, `${words[node.getAttribute('data-word') ?? '']}`);
  }
  // The site has these pages in each language.
  for (const way of document.querySelectorAll('a[data-word][href*="/"]'))
    way.setAttribute('href', (way.getAttribute('href') ?? '').replace(/^\w+/, language));
}
