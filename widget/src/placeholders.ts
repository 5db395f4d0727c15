import { CHOSEN_ATTRIBUTES } from './options.ts';
import { copyOption, fill, isFilled, MARK, SELECTOR } from './placeholder.ts';
import { TAG } from './tag.ts';

const EDITABLE = 'contenteditable';
const WATCHED = {
  subtree: true,
  childList: true,
  attributeFilter: [MARK, EDITABLE, ...CHOSEN_ATTRIBUTES.map((name) => `data-${name}`)],
};

const SHOW_ELEMENT = 1;

/** The most times in a row that a page may answer what was shown by something that asks for more. */
const MOST_ANSWERS = 99;

let observer: MutationObserver;
let answers = 0;
/** What has come since something was shown, until the next task. */
let waiting: MutationRecord[] | undefined;

/**
 * Shows the element in every `<div data-espoo-values data-view="…">` of the page, now and later: for editors that drop unknown
 * tags.
 */
export function replacePlaceholders() {
  const start = () => {
    observer = new MutationObserver(answer);
    watch(document);
  };
  // While the page is still read, a look at each node that comes would delay it.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

function watch(root: Document | ShadowRoot): boolean {
  observer.observe(root, WATCHED);
  return fillIn(root);
}

/**
 * Does what mutations ask for. A page may answer that by others, and so on without end. So what comes in the same task waits
 * for the next one, and after {@link MOST_ANSWERS} the page is left alone.
 */
function answer(records: MutationRecord[]) {
  if (waiting) {
    waiting.push(...records);
    return;
  }
  if (!records.map(follow).includes(true)) answers = 0;
  else if (++answers > MOST_ANSWERS) {
    observer.disconnect();
    console.warn(`${SELECTOR}: the page changes one whenever it is filled; they are left as they are now`);
  } else {
    waiting = [];
    setTimeout(() => {
      const records = waiting as MutationRecord[];
      waiting = undefined;
      answer(records);
    });
  }
}

/** @returns whether something was shown anew */
function follow({ target, addedNodes, attributeName }: MutationRecord): boolean {
  let isShown = false;
  if (attributeName && attributeName !== MARK && attributeName !== EDITABLE)
    isShown = copyOption(attributeName.slice(5), target);
  else if (attributeName) isShown = fillIn(target);
  else if (isFilled(target)) isShown = fill(target as HTMLElement);
  for (const node of addedNodes) if (fillIn(node)) isShown = true;
  return isShown;
}

/**
 * Fills the placeholders of a tree, and of the open shadow roots in it.
 *
 * @returns whether one was filled
 */
function fillIn(place: Node): boolean {
  let isShown = false;
  // Unlike lists and iterators a walker keeps nothing that the page would pay for.
  const walker = Document.prototype.createTreeWalker.call(document, place, SHOW_ELEMENT);
  for (let node: Node | null = place; node; node = walker.nextNode()) {
    if (!isElement(node)) continue;
    const { localName, shadowRoot } = node;
    if (isFilled(node) || Element.prototype.matches.call(node, SELECTOR)) isShown = fill(node) || isShown;
    else if (shadowRoot?.nodeType === Node.DOCUMENT_FRAGMENT_NODE && localName !== TAG)
      isShown = watch(shadowRoot) || isShown;
  }
  return isShown;
}

/*
 * A node from a frame is of another `Element`. A form's fields hide its own properties (`<input name="nodeType">`) and functions, and
 * named pictures those of the document.
 */
const isElement = (node: Node): node is HTMLElement =>
  node.nodeType === Node.ELEMENT_NODE || node instanceof Element;
