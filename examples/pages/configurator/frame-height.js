// @ts-check
import { builtInEdition } from '@espoo-values/strategy-content';
import { values } from '@espoo-values/strategy-content/outline';
import { attributes } from './attributes.js';

/** The width of the narrowest expected frame. */
const NARROWEST = '320px';
/** A factor for fonts that are wider than this machine's. */
const SPARE = 1.1;
/** The height for one value, in pixels, if nothing can be measured because the element's script has not loaded. */
const UNMEASURED = 700;

/**
 * The height of a frame, in pixels, for all that it may show, measured in the built edition. If the value changes every day, the
 * longest value counts.
 *
 * @param {import('./choices.js').Choices} choices
 * @param {string} language of the text
 */
export async function frameHeight(choices, language) {
  if (!customElements.get('espoo-values')) return UNMEASURED;
  const place = document.createElement('div');
  Object.assign(place.style, { position: 'fixed', visibility: 'hidden', inlineSize: NARROWEST });
  // The height must fit every day.
  const chosen = { ...attributes(choices), date: '', lang: language };
  const isAny = choices.view === 'day' && !choices.value;
  const elements = (isAny ? values.map(({ id }) => id) : [choices.value]).map((value) => {
    const element = /** @type {import('@espoo-values/widget').EspooValuesElement} */ (
      document.createElement('espoo-values')
    );
    element.edition = builtInEdition;
    for (const [name, text] of Object.entries({ ...chosen, ...(value && { value }) }))
      element.setAttribute(name, text);
    element.style.margin = '0';
    return element;
  });
  place.append(...elements);
  document.body.append(place);
  await Promise.all(elements.map((element) => element.updateComplete));
  const highest = Math.max(...elements.map((element) => element.getBoundingClientRect().height));
  place.remove();
  return Math.ceil((highest * SPARE) / 10) * 10;
}
