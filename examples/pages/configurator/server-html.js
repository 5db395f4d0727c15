// @ts-check
import { attributes } from './attributes.js';

/** The call that gives the element as HTML in Node. @param {import('./choices.js').Choices} choices */
export function serverCall(choices) {
  const options = Object.entries(attributes(choices)).map(([name, value]) =>
    name === 'heading-level' ? `headingLevel: ${value}` : `${name}: '${value}'`,
  );
  const argument = options.length ? `{ ${options.join(', ')} }` : '';
  return [
    `import { renderToString } from '@espoo-values/widget/server'; // needs @lit-labs/ssr beside it`,
    '',
    `const html = renderToString(${argument});`,
  ].join('\n');
}

/** The element's style sheet, as its class has it. @param {Element} element */
export function styleText(element) {
  const { styles } = /** @type {{ styles?: { cssText?: string } }} */ (
    /** @type {unknown} */ (element.constructor)
  );
  return styles?.cssText ?? '';
}

/**
 * What an element shows now, as a declarative shadow root. It has no shadow root inside it, so `innerHTML` is all of it.
 *
 * @param {Element} element
 */
export function declarativeShadow(element) {
  const markup = (element.shadowRoot?.innerHTML ?? '')
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll('\u00AD', '&shy;');
  return `\n<template shadowrootmode="open"><style>${styleText(element)}</style>${markup}</template>\n`;
}
