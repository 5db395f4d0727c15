// @ts-check

const KEY = 'espoo-values-draft';

/** The draft that this browser has kept; `undefined` if there is none. @returns {unknown} */
export function keptDraft() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param {import('./draft.js').Draft} draft @returns {boolean} whether it is kept: a browser may forbid it */
export function keepDraft(draft) {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Deletes the kept draft. */
export function dropDraft() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A browser that throws here has kept nothing.
  }
}

/** Calls `tell` when another window keeps or deletes a draft. @param {() => void} tell */
export function onOtherWindow(tell) {
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) tell();
  });
}
