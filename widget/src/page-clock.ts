import { civilDate, type CivilDate } from '@espoo-values/strategy-content';

/*
 * One clock for all elements of a page. It looks at the date in Finland at each full minute, but only while somebody listens
 * and the page is visible. It also looks when the page becomes visible again, so that neither sleep nor the back-forward cache
 * leaves yesterday's value. A timer set for midnight itself would run late by as long as the machine had slept.
 */

const MINUTE = 60_000;

/** The last instant that has a date of four digits anywhere, for clocks that are wrong. */
const LAST_INSTANT = 253_402_200_000_000;

/* Taken before a page has put something else in their place. A clock that tests or pages have set is theirs to set. */
const { max, min } = Math;
const now = () => Date.now();

type Listener = () => void;

let newDay: Listener | undefined;
let seenAgain: Listener | undefined;
let date: CivilDate | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Today's date in Helsinki. */
export function today(): CivilDate {
  // Not kept: listeners still need to hear that the date has changed.
  return (timer && date) || currentDate();
}

const currentDate = () => civilDate(max(0, min(now(), LAST_INSTANT)));

/**
 * Calls `onNewDay` whenever the date in Finland has changed. Calls `onSeenAgain` whenever the page becomes visible again or the
 * machine is back on the network. Both until {@link stopListening}. One of each is enough: the first ones stay.
 */
export function listen(onNewDay: Listener, onSeenAgain: Listener) {
  if (newDay) return;
  newDay = onNewDay;
  seenAgain = onSeenAgain;
  look();
  document.addEventListener('visibilitychange', lookAgain);
  for (const type of ['pageshow', 'online']) addEventListener(type, lookAgain);
}

export function stopListening() {
  newDay = seenAgain = undefined;
  document.removeEventListener('visibilitychange', lookAgain);
  for (const type of ['pageshow', 'online']) removeEventListener(type, lookAgain);
  clearTimeout(timer);
  timer = undefined;
}

function lookAgain() {
  look();
  if (!document.hidden) seenAgain?.();
}

function look() {
  const before = date;
  date = currentDate();
  clearTimeout(timer);
  timer = document.hidden ? undefined : setTimeout(look, MINUTE - (now() % MINUTE));
  if (before && before !== date) newDay?.();
}
