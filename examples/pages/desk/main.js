// @ts-check
import { chooseLanguage, writeWords } from '../configurator/words.js';
import { byId, make, say } from '../make.js';
import { Desk } from './desk.js';
import { draftFrom, newDraft } from './draft.js';
import { keptDraft } from './keep-draft.js';
import { startPreview } from './preview.js';
import { readFiles } from './read-files.js';
import { startSaving } from './save.js';
import { filled } from './words.js';

/** @typedef {import('./words.js').Language} Language */

const select = /** @type {HTMLSelectElement} */ (byId('ui'));
const asked = new URLSearchParams(location.search).get('ui') ?? '';
const language = chooseLanguage([asked, ...navigator.languages]);
const kept = keptDraft();
const desk = new Desk(language, kept ? draftFrom(kept, language) : newDraft(language));

/** @param {Language} chosen */
function speak(chosen) {
  desk.language = chosen;
  select.value = chosen;
  writeWords(chosen, desk.words);
  for (const id of ['said', 'saved']) say(byId(id), '');
  byId('opened').replaceChildren();
  byId('new-tab').setAttribute('title', desk.words.newTabFrame);
  desk.draw();
}

/** Whether the draft may be replaced. Only a draft with content needs the question. @param {string} question */
async function mayReplace(question) {
  const blank = JSON.stringify(draftFrom(newDraft(desk.draft.languages[0] ?? language), language));
  return JSON.stringify(desk.draft) === blank || (await desk.ask(question));
}

/** @param {readonly File[]} files */
async function open(files) {
  if (files.length === 0 || !(await mayReplace(desk.words.askOpen))) return;
  const { data, problems } = await readFiles(files, desk.language);
  const isOpened = data !== undefined;
  if (isOpened) desk.replace(draftFrom(data, desk.language), { isAsked: true });
  const names = files.map(({ name }) => name).join(', ');
  const { opened, openedWith, notOpened } = desk.words;
  const sentence = !isOpened ? notOpened : problems.length ? openedWith : filled(opened, { name: names });
  byId('opened').replaceChildren(
    make('p', { class: problems.length ? 'problem' : 'hint' }, sentence),
    ...(problems.length
      ? [make('ul', {}, ...problems.slice(0, 20).map((each) => make('li', {}, each)))]
      : []),
  );
}

select.addEventListener('input', () => {
  const chosen = /** @type {Language} */ (select.value);
  history.replaceState(null, '', `${location.pathname}?ui=${chosen}`);
  speak(chosen);
});

byId('new').addEventListener('click', async () => {
  if (!(await mayReplace(desk.words.askNew))) return;
  desk.replace(newDraft(desk.language), { isAsked: false });
  byId('opened').replaceChildren();
  byId('source.title').focus();
});
// The page has its own button: a browser labels a file field in the browser's language.
const files = /** @type {HTMLInputElement} */ (byId('files'));
byId('open').addEventListener('click', () => files.click());
files.addEventListener('change', async () => {
  await open([...(files.files ?? [])]);
  // Emptied, so that somebody can choose the same files again once they are corrected.
  files.value = '';
});
byId('drop').addEventListener('click', async () => {
  if (!(await desk.ask(desk.words.askDelete))) return;
  desk.drop();
  byId('opened').replaceChildren();
  say(byId('said'), desk.words.deleted);
});

speak(language);
startPreview(desk);
startSaving(desk);
