// @ts-check
import { renderToString, renderWithoutScript } from '@espoo-values/widget/server';
import { attributes } from './attributes.js';
import { colourRule, SHEET } from './colours.js';
import { frame } from './frame.js';
import { tag } from './markup.js';
import { scriptAddress } from './script-address.js';
import { serverOptions } from './server-options.js';

/**
 * The HTML to paste.
 *
 * @param {import('./choices.js').Choices} choices
 * @param {{ version: string, integrity: string, frameTitle: string, language: string, height: number }} facts `language`: that
 *   of the text, if it is read without the script; `height`: that of a frame
 */
export function snippet(choices, facts) {
  const { version, integrity } = facts;
  // The version is unknown until the script has loaded.
  const note = version && `<!-- espoo-values ${version} -->\n`;
  if (choices.kind === 'frame') return note + tag(...ownTag(choices, facts));
  const rule = colourRule(choices);
  const colours =
    choices.sheet === 'file' ? `<link rel="stylesheet" href="${SHEET}">` : `<style>\n${rule}\n</style>`;
  const script = tag('script', {
    async: true,
    src: scriptAddress(choices, version),
    integrity,
    crossorigin: integrity && 'anonymous',
  });
  return note + [script, ...(rule ? [colours] : []), element(choices, facts)].join('\n');
}

/**
 * The element, with the text for readers without JavaScript, or as a server renders it.
 *
 * @param {import('./choices.js').Choices} choices
 * @param {Parameters<typeof frame>[1]} facts
 */
function element(choices, facts) {
  const options = serverOptions(choices);
  if (choices.kind === 'server') return renderToString(options);
  const content = `\n${renderWithoutScript({ ...options, lang: facts.language })}\n`;
  return tag(...ownTag(choices, facts), content);
}

/**
 * The name and the attributes of the tag that shows the text. The preview has the same.
 *
 * @param {import('./choices.js').Choices} choices
 * @param {Parameters<typeof frame>[1]} facts
 * @returns {['espoo-values' | 'div' | 'iframe', Record<string, string | true>]}
 */
export function ownTag(choices, facts) {
  if (choices.kind === 'frame') return ['iframe', frame(choices, facts)];
  const chosen = attributes(choices);
  if (choices.kind !== 'div') return ['espoo-values', chosen];
  const data = Object.entries(chosen).map(([name, value]) => [
    name === 'lang' ? name : `data-${name}`,
    value,
  ]);
  return ['div', { 'data-espoo-values': true, ...Object.fromEntries(data) }];
}
