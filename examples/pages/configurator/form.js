// @ts-check
import { languages } from '@espoo-values/strategy-content/outline';
import { byId, say } from '../make.js';
import { COLOURS, isAllowed } from './choices.js';

/** @typedef {import('./choices.js').Choices} Choices */

/** Fills the form. @param {HTMLFormElement} form @param {Choices} choices */
export function fill(form, choices) {
  for (const [name, value] of Object.entries(choices)) {
    const field = form.elements.namedItem(name);
    if (isCheckbox(field)) field.checked = value === field.value;
    else if (field) /** @type {HTMLInputElement | RadioNodeList} */ (field).value = value;
  }
}

/**
 * The choices of the form. A wrong one stays the default. A value and a colour typed by hand may have spaces around.
 *
 * @param {HTMLFormElement} form
 * @param {Choices} standard
 * @returns {{ choices: Choices, wrong: string[] }} `wrong` has the names of the fields whose value is not allowed
 */
export function read(form, standard) {
  /** @type {string[]} */
  const wrong = [];
  const choices = { ...standard };
  for (const name of /** @type {(keyof Choices)[]} */ (Object.keys(standard))) {
    const field = form.elements.namedItem(name);
    if (!field) continue;
    if (isCheckbox(field) && !field.checked) continue;
    const text = /** @type {HTMLInputElement | RadioNodeList} */ (field).value.trim();
    if (isAllowed(name, text)) Object.assign(choices, { [name]: text });
    else if (text) wrong.push(name);
  }
  return { choices, wrong };
}

/** @param {Element | RadioNodeList | null} field @returns {field is HTMLInputElement} */
const isCheckbox = (field) => field instanceof HTMLInputElement && field.type === 'checkbox';

/** Shows only the fields that matter. @param {HTMLFormElement} form @param {Choices} choices */
export function showFields(form, choices) {
  const holds = /** @type {Record<string, boolean>} */ ({
    day: choices.view === 'day',
    languages: languages.length > 1,
    frame: choices.kind === 'frame',
    'languages-in-frame': languages.length > 1 && choices.kind === 'frame',
    script: choices.kind !== 'frame',
    integrity: choices.kind !== 'frame' && choices.integrity !== '',
    colours: COLOURS.some((name) => choices[name]),
  });
  for (const node of form.querySelectorAll('[data-only]')) {
    /** @type {HTMLElement} */ (node).hidden = !holds[node.getAttribute('data-only') ?? ''];
  }
  const date = /** @type {HTMLInputElement} */ (form.elements.namedItem('date'));
  date.disabled = choices.value !== '';
  const colours = /** @type {HTMLFieldSetElement} */ (form.querySelector('#colours'));
  colours.disabled = choices.kind === 'frame';
}

/**
 * Says beside a field what is wrong with it, or that nothing is.
 *
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} problem
 */
export function showProblem(form, name, problem) {
  say(byId(`${name}-error`), problem);
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  if (problem) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}
