// @ts-check

/**
 * Puts a text on the clipboard. If the browser refuses, it selects the text in its place.
 *
 * @param {Element} code contains the text
 * @returns {Promise<boolean>} whether it is on the clipboard
 */
export async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}
