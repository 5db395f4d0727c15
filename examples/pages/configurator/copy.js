// @ts-check

/**
 * Puts a text on the clipboard; where that is refused, selects it where it stands.
 *
 * @param {Element} code whose text it is
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
