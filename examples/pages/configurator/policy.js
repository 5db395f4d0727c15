// @ts-check
import { colourRule } from './colours.js';
import { frameAddress } from './frame.js';
import { scriptAddress } from './script-address.js';

const PAGE = 'https://page.invalid/';

/** How a content security policy names the file at an address. @param {string} address */
export function source(address) {
  const url = new URL(address, PAGE);
  if (url.origin === new URL(PAGE).origin) return `'self'`;
  // Characters that would end the directive or the policy.
  return (url.origin + url.pathname).replaceAll(';', '%3B').replaceAll(',', '%2C');
}

/**
 * The directives that a page's content security policy must have.
 *
 * @param {import('./choices.js').Choices} choices
 * @param {string} version of the script
 * @param {string[]} styleHashes of the style blocks in the snippet, or of a frame's style attribute
 */
export function policy(choices, version, styleHashes) {
  const { kind, address, sheet } = choices;
  if (kind === 'frame') {
    const hashes = styleHashes.map((hash) => ` '${hash}'`).join('');
    return [
      `frame-src ${source(frameAddress(address))};`,
      ...(hashes ? [`style-src 'unsafe-hashes'${hashes};`] : []),
    ].join('\n');
  }
  const styles = [
    ...(sheet === 'file' && colourRule(choices) ? [`'self'`] : []),
    ...styleHashes.map((hash) => `'${hash}'`),
  ];
  return [
    `script-src ${source(scriptAddress(choices, version))};`,
    ...(styles.length ? [`style-src ${styles.join(' ')};`] : []),
  ].join('\n');
}
