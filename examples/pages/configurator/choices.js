// @ts-check
import { dayNumber } from '@espoo-values/strategy-content';
import { languages, values } from '@espoo-values/strategy-content/outline';
import { HEADING_LEVELS, LAYOUTS, THEMES, VIEWS } from '@espoo-values/widget/server';
import { WORDS } from './words.js';

/**
 * The choices of the form, by their names in the page's address. A name is that of the element's attribute if there is one.
 *
 * @typedef {{
 *   ui: string, view: import('@espoo-values/widget').View, value: string, date: string, lang: string, theme: string, layout: string,
 *   'heading-level': string, kind: string, address: string, integrity: string, sheet: string,
 *   background: string, color: string, accent: string, 'quiet-color': string, 'border-color': string
 * }} Choices
 */

/** Replaces the page's own address if only the form of another one matters. */
const SOME_PAGE = 'https://page.invalid/';

/** The script beside the page. */
export const DEFAULT_ADDRESS = 'espoo-values.min.js';

/** The colours, named as the custom properties after `--espoo-values-`. */
export const COLOURS = /** @type {const} */ ([
  'background',
  'color',
  'accent',
  'quiet-color',
  'border-color',
]);

/** The allowed values of each choice, the default first. @type {Record<string, readonly string[]>} */
const LISTS = {
  ui: ['', ...Object.keys(WORDS)],
  view: VIEWS,
  value: ['', ...values.map(({ id }) => id)],
  // An edition in one language offers no choice.
  lang: ['', ...(languages.length > 1 ? languages : [])],
  theme: THEMES,
  layout: LAYOUTS,
  'heading-level': HEADING_LEVELS.map(String),
  kind: ['tag', 'div', 'frame', 'server'],
  // Integrity does not work on a page that is opened by double click, nor with a file that is replaced.
  integrity: ['', 'yes'],
  sheet: ['inline', 'file'],
};

/** @returns {Choices} */
export function defaults() {
  const first = Object.entries(LISTS).map(([name, values]) => [name, values[0]]);
  const colours = COLOURS.map((name) => [name, '']);
  return Object.assign(Object.fromEntries([...first, ...colours]), {
    date: '',
    address: DEFAULT_ADDRESS,
  });
}

/** Whether a text is a value of the choice. @param {string} name @param {string} text */
export function isAllowed(name, text) {
  const list = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
  if (list) return list.includes(text);
  if (name === 'date') return text === '' || isDate(text);
  if (name === 'address') return isAddress(text);
  return COLOURS.some((colour) => colour === name) && /^(#[0-9a-f]{6})?$/i.test(text);
}

/** A day that the calendar has, from 1900 to 2199. @param {string} text */
function isDate(text) {
  return /^(19|20|21)/.test(text) && dayNumber(text) !== undefined;
}

/**
 * An address of a script on the web, whole or relative to the page. It is never `javascript:` or `data:`, and has no user name
 * before the server, which would make it look like another.
 *
 * @param {string} text
 */
function isAddress(text) {
  if (text.length > 500 || !/^[!#-&(-;=?-[\]_a-z~]+$/i.test(text)) return false;
  if (!URL.canParse(text, SOME_PAGE)) return false;
  const { protocol, username, password } = new URL(text, SOME_PAGE);
  return /^https?:$/.test(protocol) && !username && !password;
}

/** Whether an address leads to another server than the page's. @param {string} address @param {string} page */
export function isElsewhere(address, page) {
  return new URL(address, page).origin !== new URL(page).origin;
}

/**
 * The choices in the page's address. A wrong value becomes the default.
 *
 * @param {string} search
 */
export function fromSearch(search) {
  const choices = defaults();
  for (const [name, text] of new URLSearchParams(search)) {
    if (Object.hasOwn(choices, name) && isAllowed(name, text)) Object.assign(choices, { [name]: text });
  }
  return choices;
}

/** The part of the page's address with the choices that differ from the defaults. @param {Choices} choices */
export function toSearch(choices) {
  const standard = defaults();
  const said = Object.entries(choices).filter(
    ([name, text]) => text !== standard[/** @type {keyof Choices} */ (name)],
  );
  const query = new URLSearchParams(said).toString();
  return query && `?${query}`;
}

/** The chosen colours, if the way of embedding can have colours. @param {Choices} choices */
export function chosenColours(choices) {
  return choices.kind === 'frame' ? [] : COLOURS.filter((name) => choices[name]);
}
