/** A node of a syntax tree as Rollup's parser gives it. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** A static text of a template, as it is written. */
export type TemplateText = Node & { readonly value: { readonly raw: string } };

/** Shows every node of a tree, each before those under it. */
export function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node))
    node.forEach((each) => {
      visit(each, see);
    });
  else if (node && typeof node === 'object') {
    if (typeof (node as Node).type === 'string') see(node as Node);
    Object.values(node).forEach((each) => {
      visit(each, see);
    });
  }
}

/** The templates of a tag (`html`) in a program: the nodes of their texts, with an expression between each two. */
export function templatesOf(program: unknown, tag: string): TemplateText[][] {
  const found: TemplateText[][] = [];
  visit(program, (node) => {
    if (node.type !== 'TaggedTemplateExpression' || (node['tag'] as { name?: string }).name !== tag) return;
    found.push((node['quasi'] as { quasis: TemplateText[] }).quasis);
  });
  return found;
}

/** The methods and accessors of all classes in a program, in the order of the code. */
export function classMethods(program: unknown): { name: string; start: number; end: number }[] {
  const found: { name: string; start: number; end: number }[] = [];
  visit(program, ({ type, start, end, key }) => {
    if (type === 'MethodDefinition') found.push({ name: (key as { name: string }).name, start, end });
  });
  return found;
}
