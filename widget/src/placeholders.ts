import { CHOSEN_ATTRIBUTES } from './options.ts';
import { TAG } from './tag.ts';
import { toDom } from './tree/to-dom.ts';
import { h } from './tree/tree.ts';

const MARK = `data-${TAG}`;
const SELECTOR = `div[${MARK}]`;

/**
 * Makes the element out of every `<div data-espoo-values data-view="…">` of the page, now and later: for editors that
 * drop unknown tags. The element goes inside the div and takes its children, so that the page's own rules for the div
 * go on to hold.
 */
export function replacePlaceholders() {
  const start = () => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- `call` sees the overload for old tags first
    Document.prototype.querySelectorAll.call(document, SELECTOR).forEach(fillOne);
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        fillOne(target);
        addedNodes.forEach(fillAll);
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: [MARK, ...CHOSEN_ATTRIBUTES.map((name) => `data-${name}`)],
    });
  };
  // While the page is still read, a placeholder may lack the children that belong to it.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

/*
 * Functions are taken from the prototypes: a form's fields may hide its own (`<input name="matches">`), and named pictures those of
 * the document. A node from a frame is of another `Element`.
 */

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1 || node instanceof Element;

function fillOne(node: Node) {
  if (isElement(node) && Element.prototype.matches.call(node, SELECTOR)) fill(node);
}

function fillAll(node: Node) {
  fillOne(node);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- `call` sees the overload for old tags first
  if (isElement(node)) Element.prototype.querySelectorAll.call(node, SELECTOR).forEach(fillOne);
}

/** Puts the element in a placeholder, or brings what is there up to date. */
function fill(placeholder: HTMLElement) {
  const present = placeholder.querySelector<HTMLElementTagNameMap[typeof TAG]>(`:scope>${TAG}`);
  const element = present ?? toDom(h(TAG, {}));
  for (const name of CHOSEN_ATTRIBUTES) {
    const value = placeholder.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
  if (present) return;
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}
