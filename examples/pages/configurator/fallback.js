// @ts-check
import { tag } from './markup.js';

/**
 * @typedef {{ title: string, paragraphs: readonly string[] }} Section
 * @typedef {{ trail: readonly string[], vision: Section, mission: Section, values: { title: string, items: readonly (Section & { id: string })[] } }} Translation
 * @typedef {{ city: Record<string, string>, originalLanguage: string, translations: Record<string, Translation> }} Edition
 */

/** A text as it is written between tags. @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The text as ordinary HTML, for who has no script, for print and for search engines; the element takes its place. Where
 * the value changes by the day, the names of all of them.
 *
 * @param {import('./choices.js').Choices} choices
 * @param {Edition | undefined} edition none as long as the element has not come
 * @returns {string} markup, with a line to each tag
 */
export function fallback(choices, edition) {
  if (!edition) return '';
  const language = choices.lang || edition.originalLanguage;
  const translation = edition.translations[language];
  if (!translation) return '';
  const level = Number(choices['heading-level']);
  /** @type {Record<string, () => string[]>} */
  const views = {
    day: () => dayLines(choices.value, translation, level),
    values: () => valueLines(translation, level),
    vision: () => sectionLines(translation.vision, level),
    mission: () => sectionLines(translation.mission, level),
    all: () => [
      ...translation.trail.map((line) => tag('p', {}, escape(line))),
      ...sectionLines(translation.vision, level),
      ...sectionLines(translation.mission, level),
      ...valueLines(translation, level),
    ],
  };
  const lines = views[choices.view]?.();
  if (!lines) return '';
  // The page around it may be in another language.
  const inside = choices.lang ? lines : [`<div lang="${language}">`, ...lines, '</div>'];
  return `\n${inside.join('\n')}\n`;
}

/** @param {string} id @param {Translation} translation @param {number} level */
function dayLines(id, { values }, level) {
  const pinned = values.items.find((item) => item.id === id);
  if (pinned) return sectionLines(pinned, level);
  return [
    heading(values.title, level),
    '<ul>',
    ...values.items.map(({ title }) => tag('li', {}, escape(title))),
    '</ul>',
  ];
}

/** @param {Translation} translation @param {number} level */
function valueLines({ values }, level) {
  return [heading(values.title, level), ...values.items.flatMap((item) => sectionLines(item, level + 1))];
}

/** @param {Section} section @param {number} level */
function sectionLines({ title, paragraphs }, level) {
  return [heading(title, level), ...paragraphs.map((text) => tag('p', {}, escape(text)))];
}

/** @param {string} text @param {number} level there is no seventh */
function heading(text, level) {
  return tag(`h${Math.min(level, 6)}`, {}, escape(text));
}
