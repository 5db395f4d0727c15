import { finnishHyphenator, type Language, SYLLABIC, type Translation } from '@espoo-values/strategy-content';
import { toDom } from './tree/to-dom.ts';
import { h } from './tree/tree.ts';

let isNative: boolean | undefined;

/** One line of the probe is so high, in pixels. */
const LINE = 9;

/**
 * Whether this browser hyphenates a language by itself. None does Sámi, and only Finnish is in question. Most browsers cannot be asked, only
 * watched: a word is laid out in no width, unseen, and its height says whether it has more than one line. Where nothing is
 * laid out (`display: none`) the answer is no, until it is known.
 *
 * @param root where to lay the word out; nothing is left there
 */
export function browserHyphenates(language: Language, root: ParentNode & Node): boolean {
  if (!/^fi\b/.test(language)) return !SYLLABIC.test(language);
  if (isNative !== undefined) return isNative;
  // On Windows, Linux and ChromeOS Chromium has its own hyphenation, without Finnish: the page need not be laid out to know
  // it. Should Chromium learn Finnish one day, words still break where they do now.
  if (/\((Windows|X11).*Chrome\//.test(navigator.userAgent)) return (isNative = false);
  const probe = toDom(h('p', { lang: 'fi' }, ['kaupunkiympäristön']));
  // The font is that of the page, which is there already: looking for another takes the browser longer than all the rest.
  probe.style.cssText = `all:initial;position:absolute;width:0;font-size:${LINE}px;line-height:${LINE}px;font-family:inherit;hyphens:auto`;
  root.append(probe);
  const height = probe.offsetHeight;
  probe.remove();
  if (height > 0) isNative = height > LINE;
  return height > LINE;
}

let last: Translation | undefined;
let breakLast: (element: Element) => void;

/**
 * What sets breaking points in a Finnish text, the only content of an element. Many elements may show the same few texts:
 * each text of the translation asked for last is broken once, and kept.
 */
export function breakLongWords(translation: Translation): (element: Element) => void {
  if (last !== translation) {
    last = translation;
    const hyphenate = finnishHyphenator(translation.hyphenation);
    const done: Record<string, string> = Object.create(null) as Record<string, string>;
    breakLast = ({ firstChild: text }) => {
      const plain = text?.nodeValue;
      // The node stays, with what a reader has selected in it.
      if (text && plain) text.nodeValue = done[plain] ??= hyphenate(plain);
    };
  }
  return breakLast;
}
