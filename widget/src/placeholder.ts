import { CHOSEN_ATTRIBUTES } from './options.ts';
import { TAG } from './tag.ts';
import { toDom } from './tree/to-dom.ts';
import { h } from './tree/tree.ts';

/** The attribute that makes a `<div>` a placeholder. */
export const MARK = `data-${TAG}`;
export const SELECTOR = `div[${MARK}]`;

/** What a page may style of the element through a placeholder, by `::part()`. */
const PARTS = 'base,card,kicker,section,section-title,value,title,paragraph,trail,provenance';

/** The element in each placeholder. */
const elements = new WeakMap<Node, HTMLElement>();

/**
 * Shows the element in a placeholder, in a shadow root: the `<div>`, its attributes and its children stay the page's. The
 * children are the element's, as the content without script and in its slots. One that is a placeholder no more shows its
 * children. One in an editor, and one with a shadow root of the page's own, stays as it is.
 *
 * @returns whether something was shown anew
 */
export function fill(div: HTMLElement): boolean {
  let element = elements.get(div);
  if (!element) {
    if (div.isContentEditable || div.shadowRoot) return false;
    div.attachShadow({ mode: 'open' });
    element = toDom(h(TAG, { exportparts: PARTS }, [h('slot', {})]));
    elements.set(div, element);
    for (const name of CHOSEN_ATTRIBUTES) copyOption(name, div);
  }
  for (const name of ['heading', 'footer']) {
    const slot = element.querySelector(`[slot=${name}]`);
    // A slot that is empty would hide what the element says in its place.
    if (!div.querySelector(`:scope>[slot=${name}]`)) slot?.remove();
    else if (!slot) element.appendChild(toDom(h('slot', { name, slot: name })));
  }
  const root = div.shadowRoot as ShadowRoot;
  const isShown = root.firstChild === element;
  if (isShown === div.matches(SELECTOR)) return false;
  root.replaceChildren(isShown ? toDom(h('slot', {})) : element);
  return true;
}

/** Whether a node was a placeholder at some time. */
export function isFilled(node: Node): boolean {
  return elements.has(node);
}

/** Gives the element an option of its placeholder. @returns whether there is an element */
export function copyOption(name: string, div: Node): boolean {
  const element = elements.get(div);
  const value = (div as HTMLElement).getAttribute(`data-${name}`);
  if (value === null) element?.removeAttribute(name);
  else element?.setAttribute(name, value);
  return !!element;
}
