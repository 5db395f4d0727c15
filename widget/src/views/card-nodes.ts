import { longestWord } from '@espoo-values/strategy-content';
import { toDom } from '../tree/to-dom.ts';
import type { ViewModel } from '../view-model.ts';
import { card } from './card.ts';

let last: ViewModel | undefined;
let nodes: HTMLElement;

/** New nodes of {@link card}. Many elements of a page may show the same model: its nodes are built once, and copied. */
export function newNodes(model: ViewModel): HTMLElement {
  if (last !== model) {
    nodes = fitted(toDom(card(model)));
    last = model;
  }
  return nodes.cloneNode(true) as HTMLElement;
}

/** Takes a server's nodes over, if they say what is to be shown. @returns whether they do */
export function takeOver(served: Element | null, model: ViewModel): boolean {
  const isSame = served?.isEqualNode(toDom(card(model))) === true;
  if (isSame) fitted(served);
  return isSame;
}

/** Tells the style sheet how long a title's longest word is: in a server's markup a page's policy may refuse that. */
function fitted<Nodes extends Element>(card: Nodes): Nodes {
  card.querySelectorAll<HTMLElement>('[part$=title]').forEach(({ textContent, style }) => {
    style.setProperty('--longest', `${longestWord(textContent).length}`);
  });
  return card;
}
