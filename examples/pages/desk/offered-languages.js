// @ts-check
import { languageName } from '@espoo-values/strategy-content';
import { canonicalTag } from './draft.js';
import { NORTHERN } from './words/northern.js';

/** Languages that are likely in a Nordic city. */
const TAGS =
  'fi sv en se smn sms sma smj et ru uk nb nn da is fo kl fit rmf ar fa so ku sq es fr de zh vi'.split(' ');

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');
/** Every tag of two letters. */
const SHORT_TAGS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** The name of a language in the language of the page. @param {string} tag @param {import('./words.js').Language} language */
export function nameHere(tag, language) {
  const northern = /** @type {Record<string, string>} */ (NORTHERN[language]);
  return northern[tag] ?? new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}

/**
 * The offered languages, each with its tag and its names in the language of the page and in itself.
 *
 * @param {import('./words.js').Language} language of the page
 * @returns {{ tag: string, names: string[] }[]}
 */
export function offeredLanguages(language) {
  return TAGS.map((tag) => {
    const names = [nameHere(tag, language), languageName(tag, language)];
    return { tag, names: [...new Set(names.filter((name) => name !== tag))] };
  });
}

/**
 * The tag of a language that somebody has typed by name or tag.
 *
 * @param {string} text
 * @param {import('./words.js').Language} language of the page
 * @returns {string} empty if the text is neither
 */
export function tagOf(text, language) {
  const written = text.trim().toLowerCase();
  const offered = offeredLanguages(language).find(({ names }) =>
    names.some((name) => name.toLowerCase() === written),
  );
  const known = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  const named = SHORT_TAGS.find((tag) => known.of(tag)?.toLowerCase() === written);
  return offered?.tag ?? canonicalTag(named ?? text);
}
