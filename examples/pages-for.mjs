// @ts-check
import { withFirstWords } from './first-words.mjs';

/** The pages that are written around Espoo's own text, in its languages. */
const OF_ESPOO = /^\/(?:plain|languages|pinned|framed|react|vue|without-script|intranet)\.html$/;

const INSTEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Not of this edition</title>' +
  '<p>This example is written around another text than the one that is built. <a href="index.html">All examples</a></p></html>';

/**
 * What is made of an example page on its way out: where another edition is built, those of Espoo's text are neither listed nor shown.
 *
 * @param {string} edition the id of the one that is built
 * @returns {(path: string, html: string) => string}
 */
export function pagesFor(edition) {
  if (edition === 'espoo-visio') return withFirstWords;
  return (path, html) => {
    if (OF_ESPOO.test(path)) return INSTEAD;
    return withFirstWords(path, html).replace(
      /<li>\s*<a href="([^"]+)">[^]*?<\/li>\s*/g,
      (entry, /** @type {string} */ href) => (OF_ESPOO.test(`/${href}`) ? '' : entry),
    );
  };
}
