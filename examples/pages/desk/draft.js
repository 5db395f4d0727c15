// @ts-check
import { wordsOf } from '@espoo-values/strategy-content';
import { WORD_NAMES } from '@espoo-values/strategy-content/files';

/*
 * A draft has the shape of an edition, and may be incomplete. Its translations all have the same values and numbers of paragraphs.
 */

/** @typedef {{ title: string, paragraphs: string[] }} DraftSection */
/** If `isProposed`, the id follows the text that it was made of. @typedef {DraftSection & { id: string, isProposed?: boolean }} DraftValue */
/** @typedef {Record<keyof import('@espoo-values/strategy-content').Words, string>} DraftWords */
/**
 * @typedef {{
 *   official: boolean, words?: DraftWords, trail: string[], vision: DraftSection, mission: DraftSection,
 *   values: { title: string, items: DraftValue[] }
 * }} DraftTranslation
 */
/**
 * `extension`: the text of the opened file `extension.yaml`.
 *
 * @typedef {{
 *   id: string, isProposed?: boolean, extension?: string, languages: string[], city: Record<string, string>,
 *   source: { title: string, site: string }, translations: Record<string, DraftTranslation>
 * }} Draft
 */

/** The limits of the edition format. */
export const MOST = { values: 31, paragraphs: 50, languages: 50 };

/** The language that the city adopted the text in. @param {Draft} draft */
export const originalOf = (draft) => draft.languages[0] ?? '';

/** A draft's text in one of its languages. @param {Draft} draft @param {string} [language] the original one by default */
export const translationOf = (draft, language = originalOf(draft)) =>
  /** @type {DraftTranslation} */ (draft.translations[language]);

/** Whether the words around the text are known for a language. @param {string} language */
export const hasWords = (language) => wordsOf(/** @type {any} */ ({}), language) !== undefined;

/** An empty draft. @param {string} language the original one */
export function newDraft(language) {
  return draftFrom({ languages: [language] }, language);
}

/**
 * The parts of any data that a draft can show: those at the same places as in an edition.
 *
 * @param {unknown} data
 * @param {string} language applies if the data names none
 * @returns {Draft}
 */
export function draftFrom(data, language) {
  const given = group(data);
  const tags = [...new Set(list(given['languages']).map(canonicalTag).filter(Boolean))];
  const languages = tags.length ? tags.slice(0, MOST.languages) : [language];
  const each = languages.map((tag) => group(group(given['translations'])[tag]));
  const id = text(given['id']);
  const extension = text(given['extension']);
  return {
    id,
    ...(extension && { extension }),
    isProposed: id === '' || given['isProposed'] === true,
    languages,
    city: Object.fromEntries(languages.map((tag) => [tag, text(group(given['city'])[tag])])),
    source: { title: text(group(given['source'])['title']), site: text(group(given['source'])['site']) },
    translations: translationsFrom(languages, each),
  };
}

/** @param {string[]} languages @param {Record<string, unknown>[]} each in their order */
function translationsFrom(languages, each) {
  const items = each.map((one) => list(group(one['values'])['items']).map(group));
  const count = size(items, MOST.values);
  const sections = /** @type {const} */ (['vision', 'mission']).map((name) => {
    const parts = each.map((one) => group(one[name]));
    return /** @type {const} */ ([name, sectionsFrom(parts)]);
  });
  const values = Array.from({ length: count }, (_, place) => {
    const parts = items.map((one) => group(one[place]));
    const id = parts.map((one) => text(one['id'])).find(Boolean) ?? '';
    const isProposed = id === '' || parts.some((one) => one['isProposed'] === true);
    return sectionsFrom(parts).map((section) => ({ id, isProposed, ...section }));
  });
  return Object.fromEntries(
    languages.map((tag, index) => {
      const one = each[index] ?? {};
      const words = group(one['words']);
      /** @type {any} */
      const translation = {
        // Nobody asks this of the original: if it becomes a translation, its writer is still to be asked.
        official: index > 0 && one['official'] === true,
        trail: orBlank(list(one['trail']).map(text)),
        ...Object.fromEntries(sections.map(([name, made]) => [name, made[index]])),
        values: { title: text(group(one['values'])['title']), items: values.map((made) => made[index]) },
      };
      if (!hasWords(tag) || one['words'] !== undefined) {
        translation.words = Object.fromEntries(WORD_NAMES.map((name) => [name, text(words[name])]));
      }
      return [tag, /** @type {DraftTranslation} */ (translation)];
    }),
  );
}

/** The same section in each language, with as many paragraphs. @param {Record<string, unknown>[]} parts @returns {DraftSection[]} */
function sectionsFrom(parts) {
  const paragraphs = parts.map((part) => list(part['paragraphs']).map(text));
  const length = size(paragraphs, MOST.paragraphs);
  return parts.map((part, index) => ({
    title: text(part['title']),
    paragraphs: Array.from({ length }, (_, place) => paragraphs[index]?.[place] ?? ''),
  }));
}

/** As many as the longest list has, from 1 on. @param {unknown[][]} lists @param {number} most */
const size = (lists, most) => Math.min(most, Math.max(1, ...lists.map(({ length }) => length)));

/** @param {string[]} texts */
const orBlank = (texts) => (texts.length > 0 ? texts : ['']);

/** @param {unknown} data @returns {Record<string, unknown>} */
const group = (data) =>
  typeof data === 'object' && data !== null ? /** @type {Record<string, unknown>} */ (data) : {};

/** @param {unknown} data @returns {unknown[]} */
const list = (data) => (Array.isArray(data) ? data : []);

/** @param {unknown} data */
const text = (data) => (typeof data === 'string' || typeof data === 'number' ? `${data}` : '');

/** A language tag in its usual spelling, such as `sr-Latn`; empty for anything else. @param {unknown} tag */
export function canonicalTag(tag) {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(text(tag).trim() || 'no tag');
    return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(canonical) ? canonical : '';
  } catch {
    return '';
  }
}
