// @ts-check
import { attributes } from './attributes.js';
import { colourRule, SHEET } from './colours.js';
import { frame } from './frame.js';
import { tag } from './markup.js';

/**
 * The HTML to paste.
 *
 * @param {import('./choices.js').Choices} choices
 * @param {{ version: string, integrity: string, frameTitle: string, rendered: string }} facts `rendered`: what is inside the
 *   element where it is ready HTML
 */
export function snippet(choices, { version, integrity, frameTitle, rendered }) {
  // Not known before the script has come.
  const note = version && `<!-- espoo-values ${version} -->\n`;
  if (choices.kind === 'frame') return note + frame(choices, frameTitle);
  const rule = colourRule(choices);
  const colours =
    choices.sheet === 'file' ? `<link rel="stylesheet" href="${SHEET}">` : `<style>\n${rule}\n</style>`;
  const script = tag('script', {
    async: true,
    src: choices.address,
    integrity,
    crossorigin: integrity && 'anonymous',
  });
  return note + [script, ...(rule ? [colours] : []), element(choices, rendered)].join('\n');
}

/** @param {import('./choices.js').Choices} choices @param {string} rendered */
function element(choices, rendered) {
  const chosen = attributes(choices);
  if (choices.kind !== 'div') return tag('espoo-values', chosen, rendered);
  const data = Object.entries(chosen).map(([name, value]) => [
    name === 'lang' ? name : `data-${name}`,
    value,
  ]);
  return tag('div', { 'data-espoo-values': true, ...Object.fromEntries(data) });
}
