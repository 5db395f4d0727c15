import { breakLongWords } from '../finnish-hyphenation.ts';
import { toDom } from '../tree/to-dom.ts';
import { hasSameNodes, type ViewModel } from '../view-model.ts';
import { card } from './card.ts';

let last: ViewModel | undefined;
let nodes: HTMLElement;

/** New nodes of {@link card}. Many elements of a page may show the same: it is built once, and copied. */
export function newNodes(model: ViewModel): HTMLElement {
  if (last?.cardClasses !== model.cardClasses || !hasSameNodes(last, model)) {
    nodes = prepared(toDom(card(model)), model);
    last = model;
  }
  return nodes.cloneNode(true) as HTMLElement;
}

/** Takes a server's nodes over, if they say what is to be shown. @returns whether they do */
export function takeOver(served: Element | null, model: ViewModel): boolean {
  const isSame = served?.isEqualNode(toDom(card(model))) === true;
  if (isSame) prepared(served, model);
  return isSame;
}

/** Sets breaking points in long words, where the browser needs them. A server cannot know that. */
function prepared<Nodes extends Element>(card: Nodes, { hyphenate, translation }: ViewModel): Nodes {
  if (hyphenate) card.querySelectorAll('[part=paragraph],[part$=title]').forEach(breakLongWords(translation));
  return card;
}
