// @ts-check
/** Shows the drawing of the element's value. @param {string | null | undefined} value */
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
