// @ts-check

const KEY = 'espoo-values-draft';

/** The draft that this browser has kept; `undefined` where there is none. @returns {unknown} */
export function keptDraft() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param {import('./draft.js').Draft} draft @returns {boolean} whether it is kept: a browser may not let a page keep anything */
export function keepDraft(draft) {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Deletes what was kept. */
export function dropDraft() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then nothing was kept.
  }
}

/** Tells when another window keeps or deletes a draft. @param {() => void} tell */
export function onOtherWindow(tell) {
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) tell();
  });
}
