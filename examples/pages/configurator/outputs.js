// @ts-check
import { letCopy } from '../copy.js';
import { make, say } from '../make.js';

/**
 * A text to copy, with its heading, its button, a message after the copy, and notes below.
 *
 * @typedef {{ show(text: string, notes: string[], words: import('./words.js').Words): void }} Output
 */

/**
 * @param {Element} place
 * @param {string} id
 * @returns {Output}
 */
export function makeOutput(place, id) {
  const heading = make('h3', { id: `${id}-title`, 'data-word': `${id}Title` });
  const code = make('code', { id: `${id}-text`, translate: 'no' });
  const button = make('button', {
    type: 'button',
    id: `${id}-copy`,
    'data-word': 'copy',
    'aria-describedby': heading.id,
  });
  const status = make('span', { id: `${id}-status`, role: 'status' });
  const hints = make('div');
  const section = make(
    'div',
    {},
    heading,
    make('pre', { tabindex: 0, role: 'group', 'aria-labelledby': heading.id }, code),
    make('div', { class: 'copy' }, button, status),
    hints,
  );
  place.append(section);

  /** @type {import('./words.js').Words} */
  let said;
  letCopy(button, status, code, () => said);

  return {
    show(text, notes, words) {
      if (said !== words || code.textContent !== text) status.textContent = '';
      said = words;
      section.hidden = !text;
      say(code, text);
      hints.replaceChildren(...notes.map((note) => make('p', { class: 'hint' }, note)));
    },
  };
}
