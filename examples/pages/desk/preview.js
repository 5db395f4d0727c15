// @ts-check
import { checkEdition, chooseLanguage, languageName } from '@espoo-values/strategy-content';
import { byId, make, say } from '../make.js';
import { editionToLookAt } from './edition-of.js';
import { fullName } from './names.js';

/** @typedef {import('./desk.js').Desk} Desk */
/** @typedef {import('@espoo-values/widget').EspooValuesElement} Shown */

const view = /** @type {HTMLSelectElement} */ (byId('preview-view'));
const language = /** @type {HTMLSelectElement} */ (byId('preview-language'));
const frame = /** @type {HTMLIFrameElement} */ (byId('new-tab'));

/** The last valid edition. @type {import('@espoo-values/strategy-content').Edition | undefined} */
let edition;

/** Shows the draft as the element does, on a page and in the new tab. @param {Desk} desk */
export function showPreview({ draft, problems, words, language: own }) {
  const chosen = chooseLanguage(language.value, draft.languages);
  language.replaceChildren(
    ...draft.languages.map((tag) => make('option', { value: tag }, languageName(tag, own))),
  );
  language.value = chosen;
  const result = checkEdition(editionToLookAt(draft, (path) => fullName(path, words)));
  // The element would refuse an edition with mistakes, so the previous one stays.
  if ('edition' in result) edition = result.edition;
  const note = problems.length ? words.previewHint : '';
  say(byId('preview-note'), 'edition' in result ? note : words.previewOld);
  showBoth();
}

function showBoth() {
  if (!edition) return;
  const element = /** @type {Shown | null} */ (document.querySelector('#preview espoo-values'));
  if (element) {
    element.setAttribute('view', view.value);
    element.lang = language.value;
    element.edition = edition;
    // Until now the element had no edition, or the built-in one.
    element.hidden = false;
  }
  const detail = { edition, language: language.value, view: view.value };
  const page = frame.contentDocument;
  page?.dispatchEvent(new CustomEvent('preview', { detail }));
  // Names tell the landmarks of the new tab from those of this page.
  for (const landmark of page?.querySelectorAll('header, main') ?? []) landmark.ariaLabel = frame.title;
}

/** Updates the preview when the reader chooses another view or language. @param {Desk} desk */
export function startPreview(desk) {
  for (const select of [view, language]) select.addEventListener('input', showBoth);
  void customElements.whenDefined('espoo-values').then(showBoth);
  const whenLoaded = () => {
    const { contentDocument: page, contentWindow: inside } = frame;
    if (page?.readyState !== 'complete' || page.URL === 'about:blank') return;
    const isThere = page.querySelector('espoo-values') !== null;
    frame.hidden = !isThere;
    byId('new-tab-missing').hidden = isThere;
    const elements = /** @type {typeof window | null} */ (inside)?.customElements;
    if (isThere) void elements?.whenDefined('espoo-values').then(() => showPreview(desk));
  };
  frame.addEventListener('load', whenLoaded);
  whenLoaded();
}
