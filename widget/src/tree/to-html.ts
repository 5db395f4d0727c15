import type { Tree } from './tree.ts';

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const escape = (text: string) => text.replace(/[&<"]/g, (character) => REFERENCES[character] as string);

/** A tree as HTML. It knows no void elements and no raw text: the views have neither. */
export function toHtml(tree: Tree): string {
  if (typeof tree === 'string') return escape(tree);
  const { tag, attributes, children } = tree;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${tag}${written.join('')}>${children.map(toHtml).join('')}</${tag}>`;
}
