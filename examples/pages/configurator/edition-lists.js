// @ts-check
import { chooseLanguage } from '@espoo-values/strategy-content';
import { languageNames, languages, values } from '@espoo-values/strategy-content/outline';

/**
 * Lists the values by their names, and the languages by theirs, as the edition has them.
 *
 * @param {HTMLFormElement} form
 * @param {string} language of the values' names, if the edition has it
 */
export function listEdition(form, language) {
  const own = chooseLanguage(language, languages);
  for (const { id, titles } of values) name(optionOf(form, 'value', id), titles[own], own);
  if (languages.length < 2) return;
  for (const tag of languages) name(optionOf(form, 'lang', tag), languageNames[tag], tag);
}

/** @param {HTMLOptionElement} option @param {string | undefined} title @param {string} language of the title */
function name(option, title = '', language) {
  option.lang = language;
  option.textContent = title;
}

/**
 * The option of a list. It is added if it is missing.
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
