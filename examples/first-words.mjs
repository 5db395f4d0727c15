// @ts-check
import { words } from './pages/configurator/words/en.js';

/** An element that names its word and is empty. */
const EMPTY = /(<[^<>]*\sdata-word="(\w+)"[^<>]*>)(?=<\/)/g;

/**
 * Writes the words of the configurator's first language into its page, so that nothing moves when the script arrives. The file
 * `configurator.html` only names each word, and works as well.
 *
 * @param {string} path
 * @param {string} html
 */
export function withFirstWords(path, html) {
  if (!path.endsWith('/configurator.html')) return html;
  const wordOf = (/** @type {string} */ name) => {
    const word = words[/** @type {keyof typeof words} */ (name)];
    return word.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  };
  return html
    .replace(EMPTY, (_all, start, name) => start + wordOf(name))
    .replace(/(<title>)[^]*?(?=<\/title>)/, (_all, start) => start + wordOf('title'));
}
