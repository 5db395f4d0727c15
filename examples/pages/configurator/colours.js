// @ts-check
import { chosenColours } from './choices.js';

/** The file that the colours are in, where they are not in the snippet. */
export const SHEET = 'espoo-values.css';

/** The rule that gives every element of the page its colours; empty when none is chosen. @param {import('./choices.js').Choices} choices */
export function colourRule(choices) {
  const lines = chosenColours(choices).map((name) => `  --espoo-values-${name}: ${choices[name]};`);
  return lines.length ? `espoo-values {\n${lines.join('\n')}\n}` : '';
}
