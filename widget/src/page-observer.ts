/*
 * One observer for all elements of a page: it sees languages change, in the document and in every shadow root that an
 * element is in, and placeholders come and change.
 */

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

const ATTRIBUTES = [
  'lang',
  'data-espoo-values',
  'data-view',
  'data-value',
  'data-date',
  'data-heading-level',
  'data-theme',
  'data-layout',
];

/** Calls `listener` after changes under `root`, and under the roots that others have named. */
export function watchPage(root: Node, listener: () => void) {
  observer ??= new MutationObserver(() => {
    listeners.forEach((each) => {
      each();
    });
  });
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ATTRIBUTES });
  listeners.add(listener);
}

/** Ends the calls; with the last listener, the observing. */
export function stopWatchingPage(listener: () => void) {
  listeners.delete(listener);
  if (listeners.size === 0) observer?.disconnect();
}
