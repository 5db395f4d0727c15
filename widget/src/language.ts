/*
 * Nodes are known by what they have, not by `instanceof`: an element may have been adopted from another document, whose
 * classes are others.
 */

/** The document and every shadow root that a node is in, from the innermost. */
export function rootsOf(node: Node): Node[] {
  const root = node.getRootNode() as Node & Partial<ShadowRoot>;
  return root.host ? [root, ...rootsOf(root.host)] : [root];
}

/**
 * The language tag that holds for an element: its own `lang`, else the nearest one up the tree, through shadow roots.
 * An element's own empty `lang` is no choice; further up it says, as in HTML, that the language is unknown.
 */
export function inheritedTag(element: Element): string | null {
  let node: Node | null | undefined = element;
  while (node) {
    const tag = (node as Partial<Element>).getAttribute?.('lang');
    if (tag || (tag === '' && node !== element)) return tag;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  }
  return null;
}
