import { civilDate, type CivilDate } from '@espoo-values/strategy-content';

/*
 * One clock for all elements of a page. It looks at the date in Helsinki at each full minute, but only while somebody
 * listens and the page is seen; and whenever the page is seen again, so that neither sleep nor the back-forward cache
 * leaves yesterday's value. A timer set for midnight itself would run late by as long as the machine had slept.
 */

const MINUTE = 60_000;
type Listener = () => void;

let listener: Listener | undefined;
let date: CivilDate | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Today's date in Helsinki. */
export function today(): CivilDate {
  // Not kept: whoever listens must still be told that the date has changed.
  return (timer && date) || civilDate();
}

/** Calls `tell` whenever the date in Helsinki has changed, until {@link stopListening}. One listener is enough: the first one stays. */
export function listen(tell: Listener) {
  if (listener) return;
  listener = tell;
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
  look();
}

export function stopListening() {
  listener = undefined;
  document.removeEventListener('visibilitychange', look);
  removeEventListener('pageshow', look);
  clearTimeout(timer);
  timer = undefined;
}

function look() {
  clearTimeout(timer);
  timer = document.hidden ? undefined : setTimeout(look, MINUTE - (Date.now() % MINUTE));
  const before = date;
  date = civilDate();
  if (before && before !== date) listener?.();
}
