// @ts-check
import { copy } from './configurator/copy.js';

/** Shows the drawing of the value that the element shows. @param {string | null | undefined} value */
function draw(value) {
  for (const drawing of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.drawings > *')))
    drawing.classList.toggle('shown', drawing.dataset['value'] === value);
}
const element = /** @type {HTMLElement & { shown?: { valueId?: string | null } }} */ (
  document.querySelector('.today espoo-values')
);
element.addEventListener('espoo-values-change', (event) =>
  draw(/** @type {CustomEvent<{ valueId: string | null }>} */ (event).detail.valueId),
);
draw(element.shown?.valueId);

const button = /** @type {HTMLElement} */ (document.getElementById('copy'));
const status = /** @type {HTMLElement} */ (document.getElementById('copied'));
button.hidden = false;
button.addEventListener('click', async () => {
  // Emptied first: a second copy is said again.
  status.textContent = '';
  const isCopied = await copy(/** @type {Element} */ (document.getElementById('snippet')));
  status.textContent = button.dataset[isCopied ? 'copied' : 'selected'] ?? '';
});
