// @ts-check
import { copy } from './copy.js';

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
  const section = make('div');
  const heading = make('h3', { id: `${id}-title`, 'data-word': `${id}Title` });
  const pre = make('pre', { tabindex: '0', role: 'group', 'aria-labelledby': heading.id });
  const code = make('code', { id: `${id}-text`, translate: 'no' });
  const row = make('div', { class: 'copy' });
  const button = make('button', {
    type: 'button',
    id: `${id}-copy`,
    'data-word': 'copy',
    'aria-describedby': heading.id,
  });
  const status = make('span', { id: `${id}-status`, role: 'status' });
  const hints = make('div');
  pre.append(code);
  row.append(button, status);
  section.append(heading, pre, row, hints);
  place.append(section);

  /** @type {import('./words.js').Words} */
  let said;
  button.addEventListener('click', async () => {
    // Emptied first, so that a screen reader says it for a second copy too.
    status.textContent = '';
    const isCopied = await copy(code);
    status.textContent = isCopied ? said.copied : said.selected;
  });

  return {
    show(text, notes, words) {
      if (said !== words || code.textContent !== text) status.textContent = '';
      said = words;
      section.hidden = !text;
      if (code.textContent !== text) code.textContent = text;
      hints.replaceChildren(
        ...notes.map((note) => {
          const hint = make('p', { class: 'hint' });
          hint.textContent = note;
          return hint;
        }),
      );
    },
  };
}

/** @param {string} name @param {Record<string, string>} [attributes] */
function make(name, attributes = {}) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
