/*
 * The height of everything after the first frame: the row, and the content below the value (links, and the note on the first
 * day). It is kept from tab to tab, and the first frame leaves that much room, so that the sea does not move when they come.
 */

const KEY = 'room';
/** The parts, and the properties that the style sheet takes their heights from. */
const PARTS = ['below', 'row'] as const;
/** The height of the note in a wide window. */
const NOTE = '10.5rem';

/** Leaves the room that was needed last, in a window of the same width; the first time, that of the note. */
export function leaveRoom({ style }: HTMLElement): void {
  try {
    const [width, ...heights] = localStorage.getItem(KEY)?.split(' ') ?? [`${innerWidth}`, NOTE];
    // To read `innerWidth` lays the page out, and it is a whole number where the width is none.
    if (!matchMedia(`(${Number(width) - 1}px < width < ${Number(width) + 1}px)`).matches) return;
    heights.forEach((height, index) => {
      style.setProperty(`--room-${PARTS[index]}`, height);
    });
  } catch {
    // Nothing can be kept: later content moves the sea.
  }
}

/** Takes the room back once all content has come, so that no hole stays in its place when some of it goes. */
export function takeRoomBack({ style }: HTMLElement): void {
  for (const part of PARTS) style.removeProperty(`--room-${part}`);
}

/** Keeps the room that is needed when the page is left; the size of the settings' preview is not that of the reader's tabs. */
export function keepRoom(root: HTMLElement): void {
  if (window !== top) return;
  addEventListener('pagehide', () => {
    takeRoomBack(root);
    const heights = PARTS.map((part) => document.querySelector<HTMLElement>(`.${part}`)?.offsetHeight ?? 0);
    try {
      localStorage.setItem(KEY, [innerWidth, ...heights.map((height) => `${height}px`)].join(' '));
    } catch {
      // The next tab leaves what was kept before, or none.
    }
  });
}
