// @ts-check
import { chosenColours } from './choices.js';

/** The file for the colours, if they are not in the snippet. */
export const SHEET = 'espoo-values.css';

/**
 * The rule that gives every element of the page its colours; empty if none is chosen.
 *
 * @param {import('./choices.js').Choices} choices
 */
export function colourRule(choices) {
  const lines = chosenColours(choices).map((name) => `  --espoo-values-${name}: ${choices[name]};`);
  // The element of a `<div>` is in the div's shadow root, and inherits the div's colours.
  const selector = choices.kind === 'div' ? '[data-espoo-values]' : 'espoo-values';
  return lines.length ? `${selector} {\n${lines.join('\n')}\n}` : '';
}
