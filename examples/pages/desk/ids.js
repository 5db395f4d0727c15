// @ts-check

/** Letters that NFD does not split into a letter and an accent. @type {Record<string, string>} */
const LETTERS = { æ: 'ae', ø: 'o', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ŋ: 'n', ŧ: 't', ı: 'i' };

/**
 * An id made of a text: a-z, 0-9 and single hyphens.
 *
 * @param {string} text
 * @param {string} otherwise the id if nothing of the text is left
 * @param {readonly string[]} taken ids that it must not be
 */
export function proposeId(text, otherwise, taken = []) {
  const plain = text
    .toLowerCase()
    .replaceAll('\u00AD', '')
    .replace(/[^ -~]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  const id = plain || otherwise;
  let number = 1;
  let proposed = id;
  while (taken.includes(proposed)) proposed = `${id}-${(number += 1)}`;
  return proposed;
}
