import type {} from '../events.ts';
import { CHOSEN_ATTRIBUTES } from '../options.ts';
import { HEIGHT, type HeightMessage } from './height-message.ts';

/*
 * The script of `embed.html`: a page with only the element, for places that allow only frames. Its options are in the address.
 * It runs in a frame of any origin or of none (`sandbox="allow-scripts"`), so it needs nothing that such a frame lacks. It runs
 * under a policy without inline styles, so it sets styles by the object model.
 */

/** The options in an address. */
const OPTIONS = ['lang', ...CHOSEN_ATTRIBUTES];

/** The page around has this long to follow a new height before a scroll bar appears, in milliseconds. */
const PATIENCE = 300;

const root = document.documentElement;
const main = () => document.querySelector('main');
const options = new URLSearchParams(location.search);
const theme = options.get('theme')?.trim().toLowerCase() ?? '';

/*
 * The background is transparent as long as this page's scheme is that of the frame's place. Under a page of the other scheme, a
 * browser paints an opaque one, so the text is readable on either. `auto` asks the frame's place if it is visible, which is
 * within one origin. Elsewhere it asks the browser for the reader's preference.
 */
const place = frameElement ? getComputedStyle(frameElement).colorScheme : 'light dark';
const scheme = /^(light|dark)$/.test(theme) ? theme : place;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:root{color-scheme:${scheme}}body{margin:0;font-family:system-ui,sans-serif}`);
document.adoptedStyleSheets = [sheet];

const element = document.createElement('espoo-values');
for (const name of OPTIONS) {
  const value = options.get(name);
  if (value !== null) element.setAttribute(name, value);
}
element.addEventListener('espoo-values-change', ({ detail }) => {
  root.lang = detail.lang;
  const shown = element.shadowRoot;
  root.dir = shown?.querySelector<HTMLElement>('[dir]')?.dir ?? '';
  const heading = shown?.querySelector('[part~=title],[part~=section-title]');
  document.title = heading?.textContent.replace(/\xAD/g, '') ?? '';
  // The page around has a main part too: a screen reader lists both.
  main()?.setAttribute('aria-label', document.title);
});

let height = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

const tell = () => {
  const message: HeightMessage = { type: HEIGHT, height };
  // To any page: the frame cannot know which page it is in, and the message contains only a number.
  parent.postMessage(message, '*');
};

/** No scroll bar where all is seen, nor for the moment until the page around has followed: it would change the width. */
const fit = () => {
  clearTimeout(timer);
  if (height > innerHeight) {
    timer = setTimeout(() => {
      root.style.overflowY = '';
    }, PATIENCE);
  } else root.style.overflowY = 'hidden';
};

new ResizeObserver(() => {
  const now = Math.ceil(element.getBoundingClientRect().height);
  // Nothing is high in a frame that is not displayed.
  if (!now || now === height) return;
  height = now;
  tell();
  fit();
}).observe(element);
addEventListener('resize', fit);
// Asked by a page whose script came after the frame.
addEventListener('message', ({ source, data }: MessageEvent<HeightMessage | null>) => {
  if (height && source === parent && data?.type === HEIGHT && !data.height) tell();
});

root.style.overflowY = 'hidden';
// The element's own script, deferred, has run by then.
document.addEventListener('DOMContentLoaded', () => {
  main()?.append(element);
});
