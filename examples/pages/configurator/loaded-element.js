// @ts-check

/** The version of the element that is in use here; empty when its script did not come. */
export function version() {
  const { version = '' } = /** @type {{ version?: string }} */ (customElements.get('espoo-values') ?? {});
  return version;
}

/** The edition that the element has; none when its script did not come. */
export function edition() {
  const element = document.createElement('espoo-values');
  return /** @type {{ edition?: import('./fallback.js').Edition }} */ (/** @type {unknown} */ (element))
    .edition;
}

/** What the edition has to choose among. @returns {import('./choices.js').Offer | undefined} */
export function offer() {
  const own = edition();
  const items = own?.translations[own.originalLanguage]?.values.items;
  return own && items && { value: items.map(({ id }) => id), lang: Object.keys(own.translations) };
}

/**
 * Lists the values by their names, and the languages by theirs, as the edition has them. What stands in the page keeps its
 * place.
 *
 * @param {HTMLFormElement} form
 * @param {string} language that the values are named in
 */
export function listOffer(form, language) {
  const own = edition();
  if (!own) return;
  const { items } = (own.translations[language] ?? own.translations[own.originalLanguage])?.values ?? {};
  list(form, 'value', new Map(items?.map(({ id, title }) => [id, title])));
  list(form, 'lang', new Map(Object.keys(own.translations).map((tag) => [tag, languageName(tag)])));
}

/** @param {HTMLFormElement} form @param {string} name @param {Map<string, string>} words */
function list(form, name, words) {
  const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem(name));
  for (const option of [...select.options]) if (option.value && !words.has(option.value)) option.remove();
  for (const [value, word] of words) {
    const option = [...select.options].find((each) => each.value === value) ?? new Option('', value);
    option.textContent = word;
    if (name === 'lang') option.lang = value;
    if (!option.isConnected) select.append(option);
  }
}

/** What a language is called in itself, with a capital as in every list. @param {string} tag */
function languageName(tag) {
  const word = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return word.charAt(0).toLocaleUpperCase(tag) + word.slice(1);
}
