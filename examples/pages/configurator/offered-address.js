// @ts-check
import { byId, say } from '../make.js';
import { DEFAULT_ADDRESS, isElsewhere } from './choices.js';

/*
 * A link to this page may name a script on any server, and its readers would paste that into their own pages. So an address of
 * another server is only offered, and used once the reader agrees.
 */

let offered = '';

const place = byId('offered');
const text = byId('offered-text');

/**
 * The choices of a link, without the ones that it must not make. An address that the reader has accepted or typed applies to
 * this entry of the browser's history, which no link contains.
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
  say(text, offered && words.addressOffered.replace('{address}', () => offered));
  place.hidden = !offered;
}

/** Forgets what was offered. */
export function dropOffered() {
  offered = '';
}

/** Puts the offered address into the field if the reader agrees. @param {HTMLInputElement} field */
export function letTake(field) {
  byId('use-address').addEventListener('click', () => {
    field.value = offered;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  });
}
