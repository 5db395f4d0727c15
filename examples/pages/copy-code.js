// @ts-check
import { letCopy } from './copy.js';
import { make } from './make.js';

/** The words of the buttons. The page has them as attributes of `<body>`. */
const { copy: label = '', copied = '', selected = '' } = document.body.dataset;

/** Adds a button below a piece of code that copies it and says so. @param {Element} code */
function offerCopy(code) {
  const button = make('button', { type: 'button', class: 'button' }, label);
  const status = make('span', { role: 'status' });
  letCopy(button, status, code, () => ({ copied, selected }));
  code.parentElement?.after(make('p', { class: 'copy' }, button, status));
}

// Code to paste elsewhere has the whole address, which only the page itself knows.
for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-address]')))
  place.textContent = new URL(place.dataset['address'] ?? '', location.href).href;
for (const code of document.querySelectorAll('pre > code')) offerCopy(code);
