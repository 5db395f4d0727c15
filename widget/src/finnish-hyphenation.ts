import { finnishHyphenator, type Translation } from '@espoo-values/strategy-content';

let isNative: boolean | undefined;

/** One line of the probe is so high, in pixels. */
const LINE = 9;

/**
 * Whether this browser hyphenates Finnish by itself. Most cannot be asked, only watched: a word is laid out in no width,
 * unseen, and its height says whether it has more than one line. Where nothing is laid out (`display: none`) the answer
 * is no, until it is known.
 *
 * @param root where to lay the word out; nothing is left there.
 */
export function browserHyphenatesFinnish(root: ParentNode & Node): boolean {
  // A server cannot know, and leaves it to the browser.
  if (!('document' in globalThis)) return true;
  if (isNative !== undefined) return isNative;
  // On Windows, Linux and ChromeOS Chromium has its own hyphenation, and that has no Finnish: the page need not be laid out to
  // know it. Should it learn Finnish one day, words still break where they do now.
  if (/\((Windows|X11).*Chrome\//.test(navigator.userAgent)) return (isNative = false);
  const probe = document.createElement('p');
  probe.lang = 'fi';
  probe.textContent = 'kaupunkiympäristön';
  // The font is that of the page, which is there already: looking for another takes the browser longer than all the rest.
  probe.style.cssText = `all:initial;position:absolute;width:0;font-size:${LINE}px;line-height:${LINE}px;font-family:inherit;hyphens:auto`;
  root.append(probe);
  const height = probe.offsetHeight;
  probe.remove();
  if (height > 0) isNative = height > LINE;
  return height > LINE;
}

type Hyphenate = (text: string) => string;

let last: Translation | undefined;
let hyphenateLast: Hyphenate;

/**
 * What sets breaking points in the Finnish texts of a translation. Many elements may show the same few texts: for the
 * translation asked for last each is broken once, and kept once.
 */
export function hyphenatorOf(translation: Translation): Hyphenate {
  if (last !== translation) {
    last = translation;
    const hyphenate = finnishHyphenator(translation.hyphenation);
    const done: Record<string, string> = Object.create(null) as Record<string, string>;
    hyphenateLast = (text) => (done[text] ??= hyphenate(text));
  }
  return hyphenateLast;
}
