// @ts-check

/** A piece of code without marks inside. */
const CODE = /(<code translate="no">)([^<]*)(?=<\/code>)/g;

/**
 * Marks each word with a hyphen in the code of a page. Browsers break a line after a hyphen, and a reader would then type a space
 * within `--name`.
 *
 * @param {string} html
 */
export const keepWordsOfCode = (html) =>
  html.replaceAll(
    CODE,
    (_all, start, text) => start + text.replaceAll(/[^\s-]*-\S*/g, '<span class="word">$&</span>'),
  );
