import { civilDate, type CivilDate } from '@espoo-values/strategy-content';

/*
 * One clock for all elements of a page. It looks at the date in Finland at each full minute, but only while somebody listens
 * and the page is visible. It also looks when the page becomes visible again, so that neither sleep nor the back-forward cache
 * leaves yesterday's value. A timer set for midnight itself would run late by as long as the machine had slept.
 */

const MINUTE = 60_000;

/** An instant at the end of 9999. A clock that is wrong counts as no later, and as no earlier than 1970. */
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
  // While the clock runs, its last look is good enough: to ask the time zone for each of a thousand elements takes long.
  return (timer && date) || currentDate();
}

const currentDate = () => civilDate(max(0, min(now(), LAST_INSTANT)));

/**
 * Calls `onNewDay` whenever the date in Finland has changed. Calls `onSeenAgain` whenever the page becomes visible again or the
 * machine is back on the network. Both until {@link stopListening}.
 */
export function listen(onNewDay: Listener, onSeenAgain: Listener) {
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
