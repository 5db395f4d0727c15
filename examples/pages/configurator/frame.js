// @ts-check
import { attributes } from './attributes.js';

/** Makes the frame as wide as its place. If a policy forbids the style, the attributes for width and height apply. */
export const FRAME_STYLE = 'width: 100%; border: 0';

/** The address of `embed.html`, which is beside the script. @param {string} address of the script */
export const frameAddress = (address) => address.replace(/[?#].*$/s, '').replace(/[^/]*$/, 'embed.html');

/**
 * The attributes of a frame.
 *
 * @param {import('./choices.js').Choices} choices
 * @param {{ frameTitle: string, language: string, height: number }} facts `frameTitle`: for screen readers; `language`: that
 *   of the title; `height`: in pixels
 */
export function frame(choices, { frameTitle, language, height }) {
  const query = new URLSearchParams(attributes(choices)).toString();
  return {
    src: frameAddress(choices.address) + (query && `?${query}`),
    title: frameTitle,
    lang: language,
    width: '600',
    height: String(height),
    style: FRAME_STYLE,
    sandbox: 'allow-scripts',
  };
}
