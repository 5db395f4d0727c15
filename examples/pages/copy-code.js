// @ts-check
import { copy } from './configurator/copy.js';

/** The words of the buttons. The page has them as attributes of `<body>`. */
const { copy: label = '', copied, selected } = document.body.dataset;

/** Adds a button below a piece of code that copies it and says so. @param {Element} code */
function offerCopy(code) {
  const line = document.createElement('p');
  line.className = 'copy';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = label;
  const status = document.createElement('span');
  status.role = 'status';
  button.addEventListener('click', async () => {
    // Emptied first, so that a screen reader says it for a second copy too.
    status.textContent = '';
    status.textContent = ((await copy(code)) ? copied : selected) ?? '';
  });
  line.append(button, status);
  code.parentElement?.after(line);
}

// Code to paste elsewhere has the whole address, which only the page itself knows.
for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-address]')))
  place.textContent = new URL(place.dataset['address'] ?? '', location.href).href;
for (const code of document.querySelectorAll('pre > code')) offerCopy(code);
