// @ts-check
import { byId, make } from '../make.js';
import { COLOURS } from './choices.js';
import { OWN_COLOURS } from './contrast.js';

/** The words of each colour. */
export const COLOUR_WORDS = /** @type {const} */ ({
  background: 'background',
  color: 'color',
  accent: 'accent',
  'quiet-color': 'quietColor',
  'border-color': 'borderColor',
});

/** For each colour a text, which may be empty, and a picker, which fills it. @param {Element} place */
export function makeColourFields(place) {
  for (const name of COLOURS) {
    const row = make('div', { class: 'colour' });
    row.innerHTML = `
      <label><span id="${name}-label" data-word="${COLOUR_WORDS[name]}"></span>
        <input type="text" name="${name}" maxlength="7" spellcheck="false" autocapitalize="none"
          aria-describedby="colour-hint ${name}-error"></label>
      <input type="color" id="${name}-picker" aria-labelledby="${name}-label ${name}-picker-label">
      <span id="${name}-picker-label" data-word="pick" hidden></span>`;
    place.append(row, make('p', { class: 'problem', id: `${name}-error`, role: 'status' }));
    const text = /** @type {HTMLInputElement} */ (row.querySelector('[type=text]'));
    const picker = /** @type {HTMLInputElement} */ (row.querySelector('[type=color]'));
    picker.addEventListener('input', (event) => {
      event.stopPropagation();
      text.value = picker.value;
      text.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

/** Sets the pickers to the colours in use. @param {import('./choices.js').Choices} choices */
export function showPickers(choices) {
  const own = OWN_COLOURS[choices.theme === 'dark' ? 'dark' : 'light'];
  for (const name of COLOURS) {
    const picker = /** @type {HTMLInputElement} */ (byId(`${name}-picker`));
    picker.value = choices[name] || (own[name] ?? '#c9d6ea');
  }
}
