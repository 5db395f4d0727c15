// @ts-check
import { isId, WORD_NAMES } from '@espoo-values/strategy-content/files';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('./draft.js').DraftSection} DraftSection */

/**
 * A draft as an edition, without the spaces around its texts.
 *
 * @param {Draft} draft
 * @param {(path: string) => string} [fill] gives the replacement for a missing text
 */
export function editionOf({ id, languages, city, source, translations }, fill = () => '') {
  const text = (/** @type {string} */ written, /** @type {string} */ path) => written.trim() || fill(path);
  const section = (/** @type {DraftSection} */ { title, paragraphs }, /** @type {string} */ path) => ({
    title: text(title, `${path}.title`),
    paragraphs: paragraphs.map((each, index) => text(each, `${path}.paragraphs[${index + 1}]`)),
  });
  const inEach = (/** @type {(language: string) => unknown} */ make) =>
    Object.fromEntries(languages.map((language) => [language, make(language)]));

  return {
    id: id.trim(),
    languages,
    city: inEach((language) => text(city[language] ?? '', `city.${language}`)),
    source: { title: text(source.title, 'source.title'), site: text(source.site, 'source.site') },
    translations: inEach((language) => {
      const translation = translations[language];
      if (!translation) return undefined;
      const { official, words, trail, vision, mission, values } = translation;
      const path = `translations.${language}`;
      const lines = trail.filter((line) => line.trim());
      return {
        official: language === languages[0] || official,
        ...(words && {
          words: Object.fromEntries(
            WORD_NAMES.map((name) => [name, text(words[name], `${path}.words.${name}`)]),
          ),
        }),
        trail: (lines.length ? lines : ['']).map((line) => text(line, `${path}.trail`)),
        vision: section(vision, `${path}.vision`),
        mission: section(mission, `${path}.mission`),
        values: {
          title: text(values.title, `${path}.values.title`),
          items: values.items.map((value, index) => ({
            id: value.id.trim(),
            ...section(value, `${path}.values.items[${index + 1}]`),
          })),
        },
      };
    }),
  };
}

/**
 * The edition for the preview of an incomplete draft. A missing text shows as the name of its field in brackets.
 *
 * @param {Draft} draft
 * @param {(path: string) => string} nameOf the field at a path
 */
export function editionToLookAt(draft, nameOf) {
  const edition = /** @type {any} */ (editionOf(draft, (path) => `[${nameOf(path)}]`));
  edition.id = 'draft';
  for (const { values } of Object.values(edition.translations)) {
    const ids = values.items.map((/** @type {any} */ { id }) => id);
    // A drawing is made from the id. Any id does for a value that has no valid one yet.
    values.items.forEach((/** @type {any} */ item, /** @type {number} */ index) => {
      if (!isId(item.id) || ids.indexOf(item.id) < index) item.id = `value-${index + 1}`;
    });
  }
  return edition;
}
