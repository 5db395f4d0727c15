/*
 * Nothing is read from a node of the page but by `closest` and by functions taken from the element itself: a form's
 * fields hide its own properties (`<input name="parentNode">`), named elements those of the document, and an adopted
 * element is among nodes of other classes.
 */

const DOCUMENT_FRAGMENT = 11;

/** The element that bears the shadow root that a node is in, if it is in one. */
export function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root.nodeType === DOCUMENT_FRAGMENT ? (root as ShadowRoot).host : undefined;
}

/**
 * The language tag that holds for an element: its own `lang`, else the nearest one up the tree, through shadow roots.
 * An element's own empty `lang` is no choice; further up it says, as in HTML, that the language is unknown.
 */
export function inheritedTag(element: Element): string | null {
  const own = element.getAttribute('lang');
  if (own) return own;
  let place: Element | undefined = own === null ? element : (element.parentElement ?? hostOf(element));
  while (place) {
    const bearer: Element | null = place.closest('[lang]');
    if (bearer) return element.getAttribute.call(bearer, 'lang');
    place = hostOf(place);
  }
  return null;
}
