// @ts-check
import { attributes } from './attributes.js';
import { colourRule, SHEET } from './colours.js';
import { frame } from './frame.js';
import { tag } from './markup.js';

/**
 * The HTML to paste.
 *
 * @param {import('./choices.js').Choices} choices
 * @param {{ version: string, integrity: string, frameTitle: string, language: string, content: string }} facts
 *   `language`: that of the text; `content`: the markup inside the element
 */
export function snippet(choices, { version, integrity, frameTitle, language, content }) {
  // Not known before the script has come.
  const note = version && `<!-- espoo-values ${version} -->\n`;
  if (choices.kind === 'frame') return note + frame(choices, frameTitle, language);
  const rule = colourRule(choices);
  const colours =
    choices.sheet === 'file' ? `<link rel="stylesheet" href="${SHEET}">` : `<style>\n${rule}\n</style>`;
  const script = tag('script', {
    async: true,
    // Nothing moves when the text comes: browsers that know it paint once the script is there, or has failed.
    blocking: 'render',
    src: choices.address,
    integrity,
    crossorigin: integrity && 'anonymous',
  });
  return note + [script, ...(rule ? [colours] : []), element(choices, content)].join('\n');
}

/** @param {import('./choices.js').Choices} choices @param {string} content */
function element(choices, content) {
  const chosen = attributes(choices);
  if (choices.kind !== 'div') return tag('espoo-values', chosen, content);
  const data = Object.entries(chosen).map(([name, value]) => [
    name === 'lang' ? name : `data-${name}`,
    value,
  ]);
  return tag('div', { 'data-espoo-values': true, ...Object.fromEntries(data) }, content);
}
