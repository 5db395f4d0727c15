import type { ElementTree } from './tree.ts';

/** The nodes of a tree. No markup is written or read: a text stays a text, whatever it says and whatever the page's policies are. */
export function toDom({ tag, attributes, children }: ElementTree): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) element.append(typeof child === 'string' ? child : toDom(child));
  return element;
}
