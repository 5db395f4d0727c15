// @ts-check
import { DEFAULT_ADDRESS, isElsewhere } from './choices.js';

/*
 * A link to this page may name a script on any server, and whoever gets it would paste that into a page of their own. So an
 * address of another server than this one is only offered, and used once the reader has said so.
 */

let offered = '';

const place = /** @type {HTMLElement} */ (document.getElementById('offered'));
const text = /** @type {HTMLElement} */ (document.getElementById('offered-text'));

/**
 * The choices of a link without what it must not choose. What the reader has taken once, or typed, holds for this entry of
 * the browser's history, which no link carries.
 *
 * @param {import('./choices.js').Choices} choices
 */
export function withoutOffered(choices) {
  const { address } = choices;
  const state = /** @type {{ address?: string } | null} */ (history.state);
  if (!isElsewhere(address, location.href) || state?.address === address) return choices;
  offered = address;
  return { ...choices, address: DEFAULT_ADDRESS };
}

/**
 * Says which address was offered, as long as there is no other.
 *
 * @param {import('./choices.js').Choices} choices
 * @param {import('./words.js').Words} words
 */
export function showOffered({ address }, words) {
  if (address !== DEFAULT_ADDRESS) offered = '';
  const said = offered && words.addressOffered.replace('{address}', () => offered);
  if (text.textContent !== said) text.textContent = said;
  place.hidden = !offered;
}

/** Forgets what was offered. */
export function dropOffered() {
  offered = '';
}

/** Lets the reader take it into the field of the address. @param {HTMLInputElement} field */
export function letTake(field) {
  document.getElementById('use-address')?.addEventListener('click', () => {
    field.value = offered;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  });
}
