// @ts-check
import { isId, writeEditionFiles, writeEditionJson } from '@espoo-values/strategy-content/files';
import { renderWithoutScript } from '@espoo-values/widget/server';
import { tag } from '../configurator/markup.js';
import { letCopy } from '../copy.js';
import { byId, make, say } from '../make.js';
import { filled } from './words.js';
import { zip } from './zip.js';

/** @typedef {import('./desk.js').Desk} Desk */
/** @typedef {import('@espoo-values/strategy-content').Edition} Edition */

/** The file of each button: its name, its type and its content. */
const FORMS = {
  json: (/** @type {Edition} */ edition) => ({
    name: `${edition.id}.json`,
    type: 'application/json',
    content: writeEditionJson(edition),
  }),
  zip: (/** @type {Edition} */ edition, /** @type {string | undefined} */ extension) => {
    const files = writeEditionFiles(edition);
    if (extension) files.set('extension.yaml', extension);
    return { name: `${edition.id}.zip`, type: 'application/zip', content: zip(edition.id, files) };
  },
};

/** The class of the status while it says that the edition cannot be saved. */
const PROBLEM = 'problem';

/** Saves and copies the content of the desk when the reader asks for it. @param {Desk} desk */
export function startSaving(desk) {
  for (const form of /** @type {const} */ (['json', 'zip'])) {
    byId(`save-${form}`).addEventListener('click', () => save(desk, form));
  }
  for (const id of ['tag', 'command'])
    letCopy(byId(`${id}-copy`), byId(`${id}-status`), byId(id), () => desk.words);
}

/** @param {Desk} desk @param {keyof typeof FORMS} form */
function save(desk, form) {
  desk.isAsked = true;
  desk.look();
  const { edition, words } = desk;
  const status = byId('saved');
  status.textContent = '';
  status.classList.toggle(PROBLEM, !edition);
  if (!edition) {
    status.textContent = words.saveProblems;
    byId('check-title').focus();
    return;
  }
  const { name, type, content } = FORMS[form](edition, desk.draft.extension);
  download(name, new Blob([/** @type {BlobPart} */ (content)], { type }));
  status.textContent = filled(words.saved, { name });
}

/** Downloads a file. @param {string} name @param {Blob} blob */
function download(name, blob) {
  const link = make('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  // Browsers read the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The lines to paste and to type for this edition. @param {Desk} desk */
export function showWaysToUse({ draft, edition }) {
  const status = byId('saved');
  // Nothing is left to mend.
  if (edition && status.classList.contains(PROBLEM)) {
    status.textContent = '';
    status.classList.remove(PROBLEM);
  }
  // Other ids are not shown: lines to paste elsewhere must not contain quotes and signs from somebody's file.
  const id = isId(draft.id.trim()) ? draft.id.trim() : 'edition';
  // In the original language, as the element's own text is where the page has none of the edition's.
  const content = edition && `\n${renderWithoutScript({}, edition)}\n`;
  const script = tag('script', { async: true, src: 'espoo-values.min.js' });
  say(byId('tag'), `${script}\n${tag('espoo-values', { src: `${id}.json` }, content)}`);
  say(byId('command'), `npm start -- --edition ${id}\nnpx --yes pnpm@12.21.0 release --edition ${id}`);
}
