// @ts-check

/** @typedef {Record<string, string | number | boolean | undefined>} Attributes */

/**
 * An element with its attributes and content. An attribute that is `true` has no value. One that is `false` or `undefined` is
 * left out.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Attributes} [attributes]
 * @param {...(Node | string)} content
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function make(name, attributes = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : `${value}`);
  }
  element.append(...content);
  return element;
}

/** @param {string} id @returns {HTMLElement} of the page, where it must be */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** Writes a text only if it differs: a screen reader would read the same text again. @param {Element} place @param {string} text */
export function say(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

/**
 * A button.
 *
 * @param {string} id
 * @param {string} label
 * @param {() => void} press
 * @param {Attributes} [attributes]
 */
export function button(id, label, press, attributes = {}) {
  const made = make('button', { type: 'button', id, ...attributes }, label);
  made.addEventListener('click', press);
  return made;
}

/** A text that helps with a field. @param {string} id @param {string} text */
export const hint = (id, text) => make('p', { class: 'hint', id }, text);
