// @ts-check
import { city, values, views } from '@espoo-values/strategy-content/outline';

/**
 * The title of a frame, for screen readers: the city, and the titles of the shown text.
 *
 * @param {import('./choices.js').Choices} choices
 * @param {string} language of the text
 */
export function frameTitle({ view, value }, language) {
  const pinned = values.find(({ id }) => view === 'day' && id === value);
  const parts = view === 'all' ? /** @type {const} */ (['vision', 'mission', 'values']) : [view];
  const titles = pinned ? [pinned.titles[language]] : parts.map((part) => views[language]?.[part]);
  return `${city[language]}: ${titles.join(', ')}`;
}
