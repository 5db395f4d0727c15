/*
 * One observer for all elements of a page: it sees languages change, in the document and in every shadow root that an
 * element is in, and placeholders come and change.
 */

type Listener = (records: MutationRecord[]) => void;

const listeners = new Set<Listener>();
let observer: MutationObserver | undefined;

/** The attributes whose changes are seen. */
export const PLACEHOLDER = 'data-espoo-values';
export const PLACEHOLDER_OPTIONS = ['view', 'value', 'date', 'heading-level', 'theme', 'layout'];

const WHAT: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributeFilter: ['lang', PLACEHOLDER, ...PLACEHOLDER_OPTIONS.map((option) => `data-${option}`)],
};

/** Calls `listener` with what changes under `root`, and under the roots that other listeners have named. */
export function observe(root: Node, listener: Listener) {
  observer ??= new MutationObserver((records) => {
    listeners.forEach((each) => {
      each(records);
    });
  });
  observer.observe(root, WHAT);
  listeners.add(listener);
}

/** Ends the calls; with the last listener, the observing. */
export function stopObserving(listener: Listener) {
  listeners.delete(listener);
  if (listeners.size === 0) observer?.disconnect();
}
