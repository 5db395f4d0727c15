// @ts-check
import { readFileSync } from 'node:fs';
import { motif } from '@espoo-values/extension/build/motif.ts';
import { builtInEdition, translationIn } from '@espoo-values/strategy-content';
import { renderWithoutScript } from '@espoo-values/widget/server';
import { isOf, OWN_EDITION } from '../pages-for.mjs';

/** The repository on this machine. */
export const ROOT = new URL('../../', import.meta.url);

const read = (/** @type {string} */ path) => readFileSync(new URL(path, ROOT), 'utf8');
const json = (/** @type {string} */ path) => JSON.parse(read(path));

const { version } = json('package.json');

export const LANGUAGES = ['fi', 'sv', 'en'];

/** The words of the site, by language. */
export const WORDS = Object.fromEntries(
  LANGUAGES.map((language) => [language, json(`examples/site/words/${language}.json`)]),
);

/** @type {import('@espoo-values/strategy-content').Edition} of any city, in any languages */
const { city, id, languages } = builtInEdition;
const [original = ''] = languages;
const { values } = translationIn(builtInEdition);

/** The language of the first page: that in which the text was adopted, if the site speaks it, else English. */
export const FIRST_LANGUAGE = LANGUAGES.includes(original) ? original : 'en';

/** The content security policy of the pages. It allows nothing from elsewhere, and nothing inline. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'";

/** The facts of the built version and edition that every page may show. */
export const BUILT = {
  version,
  policy: POLICY,
  cityIn: (/** @type {string} */ language) => city[language] ?? city[original],
  /** The names of the values, for readers without JavaScript. */
  valuesIn: (/** @type {string} */ lang) => renderWithoutScript({ lang }),
  /** The drawings of the new tab. */
  sea: read('extension/src/look/sea.svg'),
  motifs: values.items.map(({ id: value }) => ({ value, svg: motif(value) })),
  /** The repository has pictures only of the project's own edition. */
  hasPictures: id === OWN_EDITION,
  gallery: json('examples/site/gallery.json').filter((/** @type {{ page: string }} */ { page }) =>
    isOf(id, `/${page}.html`),
  ),
};
