// @ts-check
import { words as configurator } from './pages/configurator/words/en.js';
import { words as desk } from './pages/desk/words/en.js';

/** The pages whose words a script writes, in their first language. */
const WORDS = new Map(
  Object.entries({ '/configurator.html': configurator, '/edition.html': desk }).map(([path, words]) => [
    path,
    new Map(Object.entries(words)),
  ]),
);

/** An element that names its word and is empty. */
const EMPTY = /(<[^<>]*\sdata-word="(\w+)"[^<>]*>)(?=<\/)/g;

/**
 * Writes the words of a page's first language into it, so that nothing moves when the script arrives. The page's own file only names
 * each word, and works as well.
 *
 * @param {string} path
 * @param {string} html
 * @throws {Error} if the page names a word that does not exist
 */
export function withFirstWords(path, html) {
  const words = WORDS.get(path);
  if (!words) return html;
  const wordOf = (/** @type {string} */ name) => {
    const word = words.get(name);
    if (typeof word !== 'string')
      throw new Error(`${path} names the word "${name}", which its words/en.js lacks. Add it there.`);
    return word.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  };
  return html
    .replace(EMPTY, (_all, start, name) => start + wordOf(name))
    .replace(/(<title>)[^]*?(?=<\/title>)/, (_all, start) => start + wordOf('title'));
}
