// @ts-check
import { city, values, views } from '@espoo-values/strategy-content/outline';

/**
 * What a screen reader says of a frame: the city, and what is shown, by its titles.
 *
 * @param {import('./choices.js').Choices} choices
 * @param {string} language of the text
 */
export function frameTitle({ view, value }, language) {
  const pinned = values.find(({ id }) => view === 'day' && id === value);
  const parts = /** @type {'day'[]} */ (view === 'all' ? ['vision', 'mission', 'values'] : [view]);
  const titles = pinned ? [pinned.titles[language]] : parts.map((part) => views[language]?.[part]);
  return `${city[language]}: ${titles.join(', ')}`;
}
