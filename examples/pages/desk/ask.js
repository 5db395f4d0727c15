// @ts-check
import { byId } from '../make.js';

/** The previous question. Its answer may not have arrived yet. @type {Promise<unknown>} */
let before = Promise.resolve();

/**
 * Asks before something is lost, one question after the other. Then the focus returns to its place.
 *
 * @param {string} question
 * @returns {Promise<boolean>}
 */
export function ask(question) {
  const answer = before.then(() => open(question));
  before = answer;
  return answer;
}

/** @param {string} question @returns {Promise<boolean>} */
function open(question) {
  const dialog = /** @type {HTMLDialogElement} */ (byId('ask'));
  byId('ask-question').textContent = question;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
