// @ts-check
import { byId } from './make.js';

/**
 * Asks before something is lost. The focus goes back to where it was.
 *
 * @param {string} question
 * @returns {Promise<boolean>}
 */
export function ask(question) {
  const dialog = /** @type {HTMLDialogElement} */ (byId('ask'));
  byId('ask-question').textContent = question;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
