// @ts-check
import { attributes } from './attributes.js';

/**
 * The choices as options for the functions of `@espoo-values/widget/server`.
 *
 * @param {import('./choices.js').Choices} choices
 * @returns {import('@espoo-values/widget/server').RenderOptions}
 */
export function serverOptions(choices) {
  const { 'heading-level': level, ...others } = attributes(choices);
  return level ? { ...others, headingLevel: /** @type {any} */ (Number(level)) } : others;
}

/** The call that gives the element as HTML in Node. @param {import('./choices.js').Choices} choices */
export function serverCall(choices) {
  const options = Object.entries(serverOptions(choices)).map(([name, value]) =>
    typeof value === 'number' ? `${name}: ${value}` : `${name}: '${value}'`,
  );
  const argument = options.length ? `{ ${options.join(', ')} }` : '';
  return [
    `import { renderToString } from '@espoo-values/widget/server';`,
    '',
    `const html = renderToString(${argument});`,
  ].join('\n');
}
