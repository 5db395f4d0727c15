// @ts-check
import { toHtml } from '@espoo-values/widget/server';

/**
 * A tag with its end, as people write it. An attribute that is `true` has no value. An empty one is left out.
 *
 * @param {string} name
 * @param {Record<string, string | true>} attributes
 * @param {string} [content] markup
 */
export function tag(name, attributes, content = '') {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${toHtml(value)}"`));
  return `<${name}${written.join('')}>${content}</${name}>`;
}
