import type { Options } from './options.ts';
import { watchPage } from './page-observer.ts';
import { TAG } from './tag.ts';

/** What a placeholder may choose, as the element's properties and in its `data-` attributes. */
const OPTIONS: readonly (keyof Options)[] = ['view', 'value', 'date', 'headingLevel', 'theme', 'layout'];

/**
 * Makes the element out of every `<div data-espoo-values data-view="…">` of the page, now and later: for editors that
 * drop unknown tags. The element goes inside the div and takes its children, so that the page's own rules for the div
 * go on to hold.
 */
export function replacePlaceholders() {
  const fillAll = () => {
    document.querySelectorAll<HTMLElement>(`div[data-${TAG}]`).forEach(fill);
  };
  const start = () => {
    fillAll();
    watchPage(document, fillAll);
  };
  // While the page is still read, a placeholder may lack the children that belong to it.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

/** Puts the element in a placeholder, or brings what is there up to date. */
function fill(placeholder: HTMLElement) {
  const present = placeholder.querySelector<HTMLElementTagNameMap[typeof TAG]>(`:scope>${TAG}`);
  const element = present ?? document.createElement(TAG);
  // As anybody's text: the element makes of it what it makes of its attributes.
  for (const option of OPTIONS) Object.assign(element, { [option]: placeholder.dataset[option] ?? '' });
  if (present) return;
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}
