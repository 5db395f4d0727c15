// @ts-check

/**
 * Puts a text on the clipboard. If the browser refuses, it selects the text in its place.
 *
 * @param {Element} code contains the text
 * @returns {Promise<boolean>} whether it is on the clipboard
 */
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}

/**
 * Lets a button copy a text, and says in a status whether the text is copied or only selected.
 *
 * @param {HTMLElement} button
 * @param {HTMLElement} status
 * @param {Element} code contains the text
 * @param {() => { copied: string, selected: string }} words a function, as the reader may choose another language
 */
export function letCopy(button, status, code, words) {
  button.addEventListener('click', async () => {
    // Emptied first, so that a screen reader says it for a second copy too.
    status.textContent = '';
    status.textContent = words()[(await copy(code)) ? 'copied' : 'selected'];
  });
}
