import { observe, PLACEHOLDER, PLACEHOLDER_OPTIONS } from './page-observer.ts';
import { TAG } from './tag.ts';

const SELECTOR = `div[${PLACEHOLDER}]`;

/**
 * Makes the element out of every `<div data-espoo-values data-view="…">` of the page, now and later: for editors that
 * drop unknown tags. The element goes inside the div and takes its children, so that the page's own rules for the div
 * go on to hold.
 */
export function replacePlaceholders() {
  const start = () => {
    document.querySelectorAll(SELECTOR).forEach(fill);
    observe(document, (records) => {
      for (const { target, addedNodes } of records) {
        // A placeholder has changed, or a page has filled it anew.
        if (target.nodeType === Node.ELEMENT_NODE && (target as Element).matches(SELECTOR))
          fill(target as Element);
        for (const node of addedNodes) {
          if (node.nodeType !== Node.ELEMENT_NODE) continue;
          if ((node as Element).matches(SELECTOR)) fill(node as Element);
          (node as Element).querySelectorAll(SELECTOR).forEach(fill);
        }
      }
    });
  };
  // While the page is still read, a placeholder may lack the children that belong to it.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

/** Puts the element in a placeholder, or brings what is there up to date. */
function fill(placeholder: Element) {
  const present = [...placeholder.children].find(({ localName }) => localName === TAG);
  const element = present ?? document.createElement(TAG);
  for (const option of PLACEHOLDER_OPTIONS) {
    const value = placeholder.getAttribute(`data-${option}`);
    if (value === null) element.removeAttribute(option);
    else if (value !== element.getAttribute(option)) element.setAttribute(option, value);
  }
  if (present) return;
  while (placeholder.firstChild) element.append(placeholder.firstChild);
  placeholder.append(element);
}
