// @ts-check
import { withFirstWords } from './first-words.mjs';

/** The project's own edition. */
export const OWN_EDITION = 'espoo-visio';

/** The pages that are written around Espoo's own text, in its languages. */
const OF_ESPOO = /^\/(?:plain|languages|pinned|framed|react|vue|without-script|intranet)\.html$/;

const INSTEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Not of this edition</title>' +
  '<p>This example is written around another text than the one that is built. <a href="en/gallery.html">All examples</a></p></html>';

/**
 * Whether a page is of the edition that is built.
 *
 * @param {string} edition its id
 * @param {string} path such as `/plain.html`
 */
export const isOf = (edition, path) => edition === OWN_EDITION || !OF_ESPOO.test(path);

/**
 * The transform that the server and the site apply to each page. If another edition is built, it leaves out the pages of Espoo's text.
 *
 * @param {string} edition the id of the one that is built
 * @returns {(path: string, html: string) => string}
 */
export function pagesFor(edition) {
  return (path, html) => (isOf(edition, path) ? withFirstWords(path, html) : INSTEAD);
}
