import type { ElementTree } from './tree.ts';

// A page's document may be XML of any kind, and an `<img name="createElementNS">` may hide the document's own function.
const create = (tag: string) =>
  Document.prototype.createElementNS.call(document, 'http://www.w3.org/1999/xhtml', tag) as HTMLElement;

// Taken before a page has put something else in its place.
const { entries } = Object;

/** The nodes of a tree. No markup is written or read: a text stays a text, whatever it says and whatever the page's policies are. */
export function toDom({ tag, attributes, children }: ElementTree): HTMLElement {
  const element = create(tag);
  for (const [name, value] of entries(attributes)) element.setAttribute(name, value);
  for (const child of children) {
    if (typeof child === 'string') element.insertAdjacentText('beforeend', child);
    else element.appendChild(toDom(child));
  }
  return element;
}
