/** A view's result as plain data: a text, or an element with its attributes and content. */
export type Tree = string | ElementTree;

export interface ElementTree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}

/** An element of a tree. */
export function h(
  tag: string,
  attributes: ElementTree['attributes'],
  children: readonly Tree[] = [],
): ElementTree {
  return { tag, attributes, children };
}
