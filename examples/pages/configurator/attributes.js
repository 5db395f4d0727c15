// @ts-check
import { CHOSEN_ATTRIBUTES } from '@espoo-values/widget/server';
import { defaults } from './choices.js';

/** The element's attributes that the form has. */
const NAMES = /** @type {const} */ ([...CHOSEN_ATTRIBUTES, 'lang']);

/**
 * The element's attributes that differ from the defaults. A value and a date appear only for a single value. A value that always
 * shows has no date.
 *
 * @param {import('./choices.js').Choices} choices
 * @returns {Record<string, string>}
 */
export function attributes(choices) {
  const standard = defaults();
  const isUsed = (/** @type {string} */ name) =>
    (name !== 'value' || choices.view === 'day') &&
    (name !== 'date' || (choices.view === 'day' && !choices.value));
  return Object.fromEntries(
    NAMES.filter((name) => isUsed(name) && choices[name] !== standard[name]).map((name) => [
      name,
      choices[name],
    ]),
  );
}
