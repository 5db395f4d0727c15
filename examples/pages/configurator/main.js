// @ts-check
import { chooseLanguage as chooseEditionLanguage } from '@espoo-values/strategy-content';
import { languages } from '@espoo-values/strategy-content/outline';
import { styles } from '@espoo-values/widget/server';
import { byId, make, say } from '../make.js';
import { chosenColours, COLOURS, defaults, fromSearch, toSearch } from './choices.js';
import { COLOUR_WORDS, makeColourFields, showPickers } from './colour-fields.js';
import { colourRule } from './colours.js';
import { hardToRead } from './contrast.js';
import { listEdition } from './edition-lists.js';
import { fill, read, showFields, showProblem } from './form.js';
import { FRAME_STYLE } from './frame.js';
import { frameHeight } from './frame-height.js';
import { frameTitle } from './frame-title.js';
import { integrityOf, integrityOfFile } from './integrity.js';
import { dropOffered, letTake, showOffered, withoutOffered } from './offered-address.js';
import { makeOutput } from './outputs.js';
import { policy } from './policy.js';
import { showPreview } from './preview.js';
import { versionedName } from './script-address.js';
import { serverCall } from './server-options.js';
import { ownTag, snippet } from './snippet.js';
import { chooseLanguage, WORDS, writeWords } from './words.js';

/** @typedef {import('./words.js').Language} Language */
/** @typedef {import('./words.js').Words} Words */

const SCRIPT = 'widget/espoo-values.min.js';

const form = /** @type {HTMLFormElement} */ (byId('choices'));
const preview = byId('preview');

makeColourFields(byId('colour-fields'));
const outputs = {
  snippet: makeOutput(byId('outputs'), 'snippet'),
  call: makeOutput(byId('outputs'), 'call'),
  sheet: makeOutput(byId('outputs'), 'sheet'),
  policy: makeOutput(byId('outputs'), 'policy'),
  link: makeOutput(byId('outputs'), 'link'),
};

/** The language of the reader's browser. It applies until the reader chooses one. */
const ownLanguage = chooseLanguage(navigator.languages);
const integrity = integrityOfFile(SCRIPT);
let turn = 0;
let warning = '';
/** Until the reader chooses a language, the address has none: a copied link opens in each reader's own. */
let isLanguageChosen = false;

/** The version of the element in use here; empty if its script did not load. */
const version = () =>
  /** @type {{ version?: string } | undefined} */ (customElements.get('espoo-values'))?.version ?? '';

/** @param {{ choices: import('./choices.js').Choices, wrong?: string[] }} read */
async function show({ choices, wrong = [] }) {
  const mine = (turn += 1);
  const language = /** @type {Language} */ (choices.ui || ownLanguage);
  const words = WORDS[language];
  const address = toSearch(choices);
  if (location.search !== address) {
    history.replaceState({ address: choices.address }, '', location.pathname + address);
  }

  writeWords(language);
  showFields(form, choices);
  showPickers(choices);
  listEdition(form, language);
  showOffered(choices, words);
  showProblem(form, 'address', wrong.includes('address') ? words.addressProblem : '');
  for (const name of COLOURS) showProblem(form, name, wrong.includes(name) ? words.colourProblem : '');
  showContrast(choices, words);

  const isFrame = choices.kind === 'frame';
  // A frame begins in the original language. The element follows its page, which is probably in the reader's language.
  const otherwise = isFrame ? (languages[0] ?? '') : chooseEditionLanguage(language, languages);
  const textLanguage = choices.lang || otherwise;
  const title = frameTitle(choices, textLanguage);
  const inFile = choices.sheet === 'file' ? colourRule(choices) : '';
  const height = isFrame ? await frameHeight(choices, textLanguage) : 0;
  if (mine !== turn) return;
  showFile(words);
  const facts = { version: version(), integrity: '', frameTitle: title, language: textLanguage, height };
  showPreview(preview, ownTag({ ...choices, address: SCRIPT }, facts), colourRule(choices));

  const hash = await integrity;
  if (choices.integrity) facts.integrity = hash ?? '';
  const isServer = choices.kind === 'server';
  const blocks = [
    ...(choices.sheet === 'inline' && colourRule(choices) ? [`\n${colourRule(choices)}\n`] : []),
    ...(isServer ? [styles] : []),
  ];
  const styled = isFrame ? [FRAME_STYLE] : blocks;
  const hashes = (await Promise.all(styled.map(integrityOf))).filter(Boolean);
  // The reader has changed the form meanwhile, so a newer call shows the result.
  if (mine !== turn) return;

  const isUnknown = choices.integrity && hash === '';
  say(byId('trouble'), hash === undefined ? words.scriptMissing : isUnknown ? words.integrityMissing : '');
  outputs.snippet.show(
    snippet(choices, facts),
    isFrame
      ? [words.snippetNoteFrame]
      : [
          ...(isServer ? [words.snippetNoteServer] : []),
          ...(choices.kind === 'tag' ? [words.snippetNoteTag] : []),
          ...(choices.kind === 'div' ? [words.snippetNoteDiv] : []),
          ...(facts.integrity ? [words.snippetNote] : []),
          words.snippetNotePlace,
        ],
    words,
  );
  outputs.call.show(isServer ? serverCall(choices) : '', [words.callNote], words);
  outputs.sheet.show(inFile, [words.sheetNote], words);
  outputs.policy.show(
    policy(choices, facts.version, hashes),
    isFrame
      ? [...(hashes.length ? [words.policyNoteFrameStyle] : []), words.policyNoteFrame]
      : [
          words.policyNote,
          ...(facts.integrity ? [`${words.policyNoteHash} script-src '${facts.integrity}'`] : []),
          ...(hashes.length ? [words.policyNoteStyle] : []),
        ],
    words,
  );
  outputs.link.show(location.href, [words.linkNote], words);
}

/** @param {import('./choices.js').Choices} choices @param {Words} words */
function showContrast(choices, words) {
  const found = hardToRead(choices).map(({ scheme, name, ratio }) => {
    const number = ratio.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
    return `${words[COLOUR_WORDS[name]]}, ${scheme === 'light' ? words.inLight : words.inDark}: ${number}`;
  });
  const isPlain = choices.layout === 'plain' && chosenColours(choices).length > 0;
  const lines = found.length ? [`${words.contrastLow}:`, ...found] : isPlain ? [words.plainGround] : [];
  if (choices.kind === 'frame') lines.splice(0, lines.length, words.coloursInFrame);
  // A screen reader would say an unchanged warning again.
  if (warning === lines.join('\n')) return;
  warning = lines.join('\n');
  byId('contrast').replaceChildren(
    ...lines.map((line) => make('p', { class: found.length ? 'problem' : 'hint' }, line)),
  );
}

/** Offers the script under the name that a page with integrity has for it. @param {Words} words */
function showFile(words) {
  const link = /** @type {HTMLAnchorElement} */ (byId('versioned'));
  link.download = version() && versionedName(version());
  say(link, words.getVersioned.replace('{name}', link.download));
}

function readForm() {
  const result = read(form, defaults());
  if (!isLanguageChosen) result.choices.ui = '';
  return result;
}

/** @param {import('./choices.js').Choices} choices */
function begin(choices) {
  isLanguageChosen = choices.ui !== '';
  listEdition(form, ownLanguage);
  fill(form, { ...choices, ui: choices.ui || ownLanguage });
  void show({ choices });
}

form.addEventListener('input', () => void show(readForm()));
// The list of languages is outside the form's box, so its events do not bubble through the form.
/** @type {HTMLElement} */ (form.elements.namedItem('ui')).addEventListener('input', () => {
  isLanguageChosen = true;
  void show(readForm());
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  const { ui } = readForm().choices;
  dropOffered();
  begin({ ...defaults(), ui });
});

letTake(/** @type {HTMLInputElement} */ (form.elements.namedItem('address')));
begin(withoutOffered(fromSearch(location.search)));
// The script may load later than this one. The rest works without it.
void customElements.whenDefined('espoo-values').then(() => show(readForm()));
