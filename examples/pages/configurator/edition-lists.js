// @ts-check
import { builtInEdition, chooseLanguage, LANGUAGES } from '@espoo-values/strategy-content';

/**
 * Lists the values by their names, and the languages by theirs, as the edition has them.
 *
 * @param {HTMLFormElement} form
 * @param {string} language that the values are named in
 */
export function listEdition(form, language) {
  const { originalLanguage, translations } = builtInEdition;
  const { items } = translations[chooseLanguage(language, originalLanguage)].values;
  for (const { id, title } of items) optionOf(form, 'value', id).textContent = title;
  for (const tag of LANGUAGES) {
    const option = optionOf(form, 'lang', tag);
    option.lang = tag;
    option.textContent = languageName(tag);
  }
}

/**
 * The option of a list, made when it is not there.
 *
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} value
 */
function optionOf(form, name, value) {
  const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem(name));
  return (
    [...select.options].find((each) => each.value === value) ?? select.appendChild(new Option('', value))
  );
}

/** What a language is called in itself, with a capital as in every list. @param {string} tag */
function languageName(tag) {
  const word = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return word.charAt(0).toLocaleUpperCase(tag) + word.slice(1);
}
