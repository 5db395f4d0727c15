// @ts-check
import { draftFrom, hasWords, MOST, originalOf, translationOf } from './draft.js';
import { proposeId } from './ids.js';
import { setValueAt } from './paths.js';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('./draft.js').DraftTranslation} DraftTranslation */

/**
 * A list with the same items in all translations: the values, or the paragraphs of a section.
 *
 * @typedef {'values' | 'vision' | 'mission' | number} ListName
 */

/** @param {DraftTranslation} translation @param {ListName} name @returns {any[]} */
function listIn(translation, name) {
  if (name === 'values') return translation.values.items;
  const section = typeof name === 'number' ? translation.values.items[name] : translation[name];
  return section?.paragraphs ?? [];
}

/** The length of a list. @param {Draft} draft @param {ListName} name */
export const lengthOf = (draft, name) => listIn(translationOf(draft), name).length;

/** The largest length of a list. @param {ListName} name */
export const mostIn = (name) => (name === 'values' ? MOST.values : MOST.paragraphs);

/** Adds a blank item at the end of a list, in all languages. @param {Draft} draft @param {ListName} name */
export function add(draft, name) {
  for (const translation of Object.values(draft.translations)) {
    listIn(translation, name).push(
      name === 'values' ? { id: '', isProposed: true, title: '', paragraphs: [''] } : '',
    );
  }
}

/** @param {Draft} draft @param {ListName} name @param {number} index */
export function remove(draft, name, index) {
  for (const translation of Object.values(draft.translations)) listIn(translation, name).splice(index, 1);
}

/** @param {Draft} draft @param {ListName} name @param {number} index @param {number} by */
export function move(draft, name, index, by) {
  for (const translation of Object.values(draft.translations)) moveIn(listIn(translation, name), index, by);
}

/** @param {unknown[]} list @param {number} index @param {number} by */
function moveIn(list, index, by) {
  list.splice(index + by, 0, ...list.splice(index, 1));
}

/** Whether an item is empty in every language. @param {Draft} draft @param {ListName} name @param {number} index */
export function isBlank(draft, name, index) {
  return Object.values(draft.translations).every((translation) => {
    const item = listIn(translation, name)[index];
    const texts = typeof item === 'string' ? [item] : [item.title, ...item.paragraphs];
    return texts.every((text) => !text.trim());
  });
}

/** Adds a language with all parts, blank. @param {Draft} draft @param {string} tag */
export function addLanguage(draft, tag) {
  const original = translationOf(draft);
  const blank = {
    official: false,
    ...(!hasWords(tag) && { words: {} }),
    vision: { paragraphs: original.vision.paragraphs.map(() => '') },
    mission: { paragraphs: original.mission.paragraphs.map(() => '') },
    values: {
      items: original.values.items.map(({ id, isProposed, paragraphs }) => ({
        id,
        isProposed,
        paragraphs: paragraphs.map(() => ''),
      })),
    },
  };
  const translation = translationOf(draftFrom({ languages: [tag], translations: { [tag]: blank } }, tag));
  draft.languages.push(tag);
  draft.city[tag] = '';
  draft.translations[tag] = translation;
}

/** @param {Draft} draft @param {number} index */
export function removeLanguage(draft, index) {
  const [tag = ''] = draft.languages.splice(index, 1);
  delete draft.city[tag];
  delete draft.translations[tag];
}

/** @param {Draft} draft @param {number} index @param {number} by */
export const moveLanguage = (draft, index, by) => moveIn(draft.languages, index, by);

/**
 * Writes a text at a place. A proposed id follows the text that it was made of. Once somebody has typed an id, it stays; emptied,
 * it follows again.
 *
 * @param {Draft} draft
 * @param {string} path
 * @param {string} text
 * @returns {string[]} the other places that have changed
 */
export function write(draft, path, text) {
  const original = originalOf(draft);
  const [, place] = /^translations\.[^.]+\.values\.items\[(\d+)\]\.(?:id|title)$/.exec(path) ?? [];
  if (place === undefined) {
    setValueAt(draft, path, path.endsWith('.trail') ? text.split('\n') : text);
    if (path === 'id') draft.isProposed = text === '';
    if (path === `city.${original}` && draft.isProposed) {
      draft.id = text.trim() && proposeId(text, 'edition');
      return ['id'];
    }
    return [];
  }
  const index = Number(place) - 1;
  if (path.endsWith('.id')) {
    setId(draft, index, text, text === '');
    return [];
  }
  setValueAt(draft, path, text);
  const { items } = translationOf(draft).values;
  if (!path.startsWith(`translations.${original}.`) || !items[index]?.isProposed) return [];
  const taken = items.filter((_, other) => other !== index).map(({ id }) => id);
  setId(draft, index, text.trim() && proposeId(text, `value-${place}`, taken), true);
  return [path.replace(/title$/, 'id')];
}

/** @param {Draft} draft @param {number} index @param {string} id @param {boolean} isProposed */
function setId(draft, index, id, isProposed) {
  for (const { values } of Object.values(draft.translations))
    Object.assign(values.items[index] ?? {}, { id, isProposed });
}
