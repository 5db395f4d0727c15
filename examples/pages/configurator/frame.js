// @ts-check
import { attributes } from './attributes.js';
import { tag } from './markup.js';

/** Pixels that show all of the text in every language in a frame of 320 px and wider, as in the element's README. @type {Record<string, number>} */
export const HEIGHTS = { day: 690, values: 1810, vision: 1030, mission: 380, all: 3210 };

/** `embed.html` lies beside the script. @param {string} address of the script */
export const frameAddress = (address) => address.replace(/[?#].*$/s, '').replace(/[^/]*$/, 'embed.html');

/**
 * @param {import('./choices.js').Choices} choices
 * @param {string} title what a screen reader says of the frame
 * @param {string} language of the title and the text
 */
export function frame(choices, title, language) {
  const query = new URLSearchParams(attributes(choices)).toString();
  return tag('iframe', {
    src: frameAddress(choices.address) + (query && `?${query}`),
    title,
    lang: language,
    width: '100%',
    height: String(HEIGHTS[choices.view]),
    frameborder: '0',
    sandbox: 'allow-scripts',
  });
}
