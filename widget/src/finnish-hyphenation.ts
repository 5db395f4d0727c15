let isNative = false;

/**
 * Whether this browser hyphenates Finnish by itself. It cannot be asked, only seen: a word is laid out in no width,
 * unseen, and its lines are counted. Asked again until it was seen.
 *
 * @param root where to lay the word out; nothing is left there.
 */
export function browserHyphenatesFinnish(root: ParentNode & Node): boolean {
  if (isNative) return true;
  const probe = document.createElement('p');
  const word = document.createElement('span');
  probe.lang = 'fi';
  probe.style.cssText = 'position:absolute;width:0;visibility:hidden;hyphens:auto;hyphenate-limit-chars:auto';
  word.textContent = 'kaupunkiympäristön';
  probe.append(word);
  root.append(probe);
  isNative = word.getClientRects().length > 1;
  probe.remove();
  return isNative;
}
