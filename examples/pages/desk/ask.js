// @ts-check
import { byId } from './make.js';

/** The question before, which the browser may not yet have told to be answered. @type {Promise<unknown>} */
let before = Promise.resolve();

/**
 * Asks before something is lost, one question after the other. The focus goes back to where it was.
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
