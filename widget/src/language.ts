/** The document and every shadow root that a node is in, from the innermost. */
export function rootsOf(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/**
 * The language tag that holds for an element: its own `lang`, else the nearest one up the tree, through shadow roots.
 * An element's own empty `lang` is no choice; further up it says, as in HTML, that the language is unknown.
 */
export function inheritedTag(element: Element): string | null {
  let node: Node | null = element;
  while (node) {
    const tag = node instanceof Element ? node.getAttribute('lang') : null;
    if (tag || (tag === '' && node !== element)) return tag;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return null;
}
