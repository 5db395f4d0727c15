// @ts-check
import { attributes } from './attributes.js';
import { tag } from './markup.js';

/** As wide as its place. If a policy forbids the style, the numbers beside it apply. */
export const FRAME_STYLE = 'width: 100%; border: 0';

/** `embed.html` lies beside the script. @param {string} address of the script */
export const frameAddress = (address) => address.replace(/[?#].*$/s, '').replace(/[^/]*$/, 'embed.html');

/**
 * @param {import('./choices.js').Choices} choices
 * @param {{ frameTitle: string, language: string, height: number }} facts what a screen reader says of the frame, in which
 *   language, and how high the frame is
 */
export function frame(choices, { frameTitle, language, height }) {
  const query = new URLSearchParams(attributes(choices)).toString();
  return tag('iframe', {
    src: frameAddress(choices.address) + (query && `?${query}`),
    title: frameTitle,
    lang: language,
    width: '600',
    height: String(height),
    style: FRAME_STYLE,
    sandbox: 'allow-scripts',
  });
}
