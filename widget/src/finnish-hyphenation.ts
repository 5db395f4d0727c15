let isNative: boolean | undefined;

/**
 * Whether this browser hyphenates Finnish by itself. It cannot be asked, only seen: a word is laid out in no width,
 * unseen, and its lines are counted. Where nothing is laid out (`display: none`) the answer is no, until it is known.
 *
 * @param root where to lay the word out; nothing is left there.
 */
export function browserHyphenatesFinnish(root: ParentNode & Node): boolean {
  // A server cannot know, and leaves it to the browser.
  if (!('document' in globalThis)) return true;
  if (isNative !== undefined) return isNative;
  const probe = document.createElement('p');
  const word = document.createElement('span');
  probe.lang = 'fi';
  probe.style.cssText =
    'position:absolute;width:0;visibility:hidden;overflow-wrap:normal;word-break:normal;white-space:normal;writing-mode:horizontal-tb;hyphens:auto;hyphenate-limit-chars:auto';
  word.textContent = 'kaupunkiympäristön';
  // Set on the element itself: a sheet's rule for every element would else reach the word.
  word.style.cssText = 'overflow-wrap:normal';
  probe.append(word);
  root.append(probe);
  const { length } = word.getClientRects();
  probe.remove();
  if (length > 0) isNative = length > 1;
  return length > 1;
}
