/*
 * How high what stands below the value is (links, and the note on the first day), kept from tab to tab: it comes after the first
 * frame, which leaves that much room for it, so that the sea under it stays where it is.
 */

const KEY = 'room-below';
/** The property that the style sheet takes the height from. */
const PROPERTY = '--room-below';
/** What the note takes in a wide window. */
const FIRST = '10.5rem';

/** Leaves the room that was needed last, in a window of the same width; the first time, that of the note. */
export function leaveRoom(root: HTMLElement): void {
  try {
    const [width, height] = localStorage.getItem(KEY)?.split(' ') ?? [`${innerWidth}`, FIRST];
    if (width === `${innerWidth}`) root.style.setProperty(PROPERTY, height ?? '');
  } catch {
    // Nothing can be kept: what comes moves the sea.
  }
}

/** Keeps the room that is needed when the page is left. In another width than before none is left. */
export function keepRoom(root: HTMLElement, below: HTMLElement): void {
  const leaveNone = () => root.style.removeProperty(PROPERTY);
  addEventListener('resize', leaveNone);
  addEventListener('pagehide', () => {
    leaveNone();
    try {
      localStorage.setItem(KEY, `${innerWidth} ${below.offsetHeight}px`);
    } catch {
      // The next tab leaves what was kept before, or none.
    }
  });
}
