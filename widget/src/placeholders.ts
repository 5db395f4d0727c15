import { CHOSEN_ATTRIBUTES } from './options.ts';
import { TAG } from './tag.ts';
import { toDom } from './tree/to-dom.ts';
import { h } from './tree/tree.ts';
import { say } from './warn.ts';

/** The attribute that makes a `<div>` a placeholder. */
const MARK = `data-${TAG}`;
const SELECTOR = `div[${MARK}]`;
const WATCHED = {
  subtree: true,
  childList: true,
  attributeFilter: [MARK, 'contenteditable', ...CHOSEN_ATTRIBUTES.map((name) => `data-${name}`)],
};

/** The parts of the element that a page may style through a placeholder, by `::part()`. */
const PARTS = 'base,card,kicker,section,section-title,value,title,paragraph,trail,provenance';

/** The most times in a row that a page may answer what was shown by something that asks for more. */
const MOST_ANSWERS = 99;

/** The element in each placeholder, and the shadow root that it is in: a page may have made that a closed one. */
const elements = new WeakMap<Node, { element: HTMLElement; root: ShadowRoot }>();
let observer: MutationObserver | undefined;
let answers = 0;
/** The nodes that were added since something was shown, until the next task. */
let waiting: MutationRecord[] | undefined;

/**
 * Shows the element in every `<div data-espoo-values data-view="…">` of the page, now and later: for editors that drop unknown
 * tags.
 */
export function replacePlaceholders() {
  const start = () => {
    carefully(() => {
      observer = new MutationObserver(answer);
      watch(document);
    });
  };
  // While the browser still reads the page, a look at each added node would delay it.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

/** Where the page has something in the place of what is needed, its placeholders stay as they are. */
function carefully(action: () => void) {
  try {
    action();
  } catch (error) {
    observer?.disconnect();
    say('error', error);
  }
}

function watch(root: Node): boolean {
  observer?.observe(root, WATCHED);
  return fillIn(root);
}

/**
 * Answers mutations. A page may answer with further mutations, and so without end. So those in the same task wait for the next
 * one. After {@link MOST_ANSWERS} the script leaves the page's placeholders as they are.
 */
function answer(records: readonly MutationRecord[]) {
  carefully(() => {
    if (waiting) {
      waiting.push(...records);
      return;
    }
    let isShown = false;
    for (const record of records) isShown = follow(record) || isShown;
    if (!isShown) answers = 0;
    else if (++answers > MOST_ANSWERS) {
      observer?.disconnect();
      say('warn', `${SELECTOR}: the page changes one whenever it is filled; they stay as they are`);
    } else {
      const later: MutationRecord[] = (waiting = []);
      // Its event follows in the next task. A timer may never ring: some pages clear every one.
      toDom(h('details', { open: '' })).ontoggle = () => {
        waiting = undefined;
        answer(later);
      };
    }
  });
}

/** @returns whether something was shown anew */
function follow({ target, addedNodes, attributeName }: MutationRecord): boolean {
  if (attributeName === 'contenteditable') return fillIn(target);
  if (attributeName && attributeName !== MARK) return copyOption(attributeName.slice(5), target);
  let isShown = (!!attributeName || elements.has(target)) && fill(target as HTMLElement);
  for (const node of addedNodes) isShown = fillIn(node) || isShown;
  return isShown;
}

/** Fills the placeholders of a tree, and of the open shadow roots in it. @returns whether something was shown anew */
function fillIn(place: Node): boolean {
  let isShown = isElement(place) && look(place);
  if (place.firstChild) {
    const { prototype } = isElement(place) ? Element : place === document ? Document : DocumentFragment;
    // oxlint-disable-next-line typescript/no-deprecated -- `call` sees the overload for old tags first
    prototype.querySelectorAll.call(place, '*').forEach((node) => {
      isShown = look(node as HTMLElement) || isShown;
    });
  }
  return isShown;
}

/** Fills a node where it is a placeholder, and those in its open shadow root. @returns whether something was shown anew */
function look(node: HTMLElement): boolean {
  const isShown = fill(node);
  const { localName, shadowRoot } = node;
  return shadowRoot?.host && localName !== TAG && !elements.has(node)
    ? watch(shadowRoot) || isShown
    : isShown;
}

/*
 * A node from a frame is of another `Element`. A form's fields hide its own properties and functions (`<input name="matches">`), and
 * named pictures those of the document.
 */
const isElement = (node: Node): node is HTMLElement => 'attachShadow' in node;

/**
 * Shows the element in a placeholder, in a shadow root: the `<div>`, its attributes and its children stay the page's. The
 * children are the element's content without JavaScript, and fill its slots. A former placeholder shows its children. One in an
 * editor, and one with a shadow root of the page's, stays as it is.
 *
 * @returns whether something was shown anew
 */
function fill(div: HTMLElement): boolean {
  const isPlaceholder = Element.prototype.matches.call(div, SELECTOR);
  let filled = elements.get(div);
  if (!filled) {
    if (!isPlaceholder || div.isContentEditable || div.shadowRoot) return false;
    let root;
    try {
      root = div.attachShadow({ mode: 'open' });
    } catch {
      // The page has given it a closed one.
      return false;
    }
    filled = { element: toDom(h(TAG, { exportparts: PARTS }, [h('slot', {})])), root };
    elements.set(div, filled);
    for (const name of CHOSEN_ATTRIBUTES) copyOption(name, div);
  }
  const { element, root } = filled;
  for (const name of ['heading', 'footer']) {
    const slot = element.querySelector(`[slot=${name}]`);
    // A slot that is empty would hide what the element says in its place.
    if (!div.querySelector(`:scope>[slot=${name}]`)) slot?.remove();
    else if (!slot) element.appendChild(toDom(h('slot', { name, slot: name })));
  }
  const wasShown = root.firstChild === element;
  if (wasShown !== isPlaceholder) root.replaceChildren(isPlaceholder ? element : toDom(h('slot', {})));
  return wasShown !== isPlaceholder;
}

/** Gives the element an option of its placeholder. @returns whether there is an element */
function copyOption(name: string, div: Node): boolean {
  const element = elements.get(div)?.element;
  const value = element && (div as HTMLElement).getAttribute(`data-${name}`);
  if (value) element.setAttribute(name, value);
  else element?.removeAttribute(name);
  return !!element;
}
