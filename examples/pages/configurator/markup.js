// @ts-check

/** A text as it is written inside the quotes of an attribute. @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * A tag with its end; an attribute that is `true` has no value, one that is empty is left out.
 *
 * @param {string} name
 * @param {Record<string, string | true>} attributes
 * @param {string} [content] markup
 */
export function tag(name, attributes, content = '') {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escape(value)}"`));
  return `<${name}${written.join('')}>${content}</${name}>`;
}
