// @ts-check
import { languageName } from '@espoo-values/strategy-content';
import { WORD_NAMES } from '@espoo-values/strategy-content/files';
import { button, hint, make, say } from '../make.js';
import { addLanguage, moveLanguage, removeLanguage } from './changes.js';
import { hasWords, MOST, translationOf } from './draft.js';
import { field } from './fields.js';
import { wayOn } from './list-buttons.js';
import { offeredLanguages, tagOf } from './offered-languages.js';
import { section } from './text-form.js';
import { filled } from './words.js';

/** @typedef {import('./desk.js').Desk} Desk */

/** The source of the text, and its languages. @param {Desk} desk */
export function factsForm(desk) {
  const { draft, words } = desk;
  return [
    section(
      'source',
      words.source,
      field(desk, 'source.title', { label: words.sourceTitle, help: words.sourceTitleHint }),
      field(desk, 'source.site', { label: words.sourceSite, help: words.sourceSiteHint }),
      field(desk, 'id', { label: words.editionId, help: words.idHint }),
    ),
    section(
      'languages',
      words.languages,
      hint('languages-hint', words.languagesHint),
      ...draft.languages.map((tag, index) => languageBox(desk, tag, index)),
      newLanguage(desk),
    ),
  ];
}

/** @param {Desk} desk @param {string} tag @param {number} index */
function languageBox(desk, tag, index) {
  const { words, language } = desk;
  const name = languageName(tag, language);
  const note = index ? '' : `, ${words.original}`;
  return make(
    'fieldset',
    {},
    make('legend', {}, make('span', { lang: tag }, name), ` (${tag})${note}`),
    ...(index ? [officialBox(desk, tag)] : []),
    ...ownWords(desk, tag),
    make('div', { class: 'actions' }, ...languageButtons(desk, tag, index, name)),
  );
}

/** The question whether the city itself has published a translation. @param {Desk} desk @param {string} tag */
function officialBox({ draft, words }, tag) {
  const path = `translations.${tag}.official`;
  const box = make('input', { type: 'checkbox', id: path, 'data-path': path });
  box.checked = translationOf(draft, tag).official;
  return make('label', { class: 'check' }, box, make('span', {}, words.official));
}

/** Fields for the interface words, if the edition must have them for this language. @param {Desk} desk @param {string} tag @returns {Node[]} */
function ownWords(desk, tag) {
  const { draft, words } = desk;
  if (!translationOf(draft, tag).words) return [];
  const path = `translations.${tag}.words`;
  return [
    make('p', { class: 'own-words' }, words.ownWords),
    hint(`${path}-hint`, words.ownWordsHint),
    ...WORD_NAMES.map((name) =>
      field(desk, `${path}.${name}`, { label: words.ownWord[name], language: tag }),
    ),
  ];
}

/** @param {Desk} desk @param {string} tag @param {number} index @param {string} name */
function languageButtons(desk, tag, index, name) {
  const { draft, words } = desk;
  const { length } = draft.languages;
  if (length < 2) return [];
  const label = (/** @type {string} */ word) => ({ 'aria-label': `${word}: ${name}`, class: 'small' });
  const moveBy = (/** @type {number} */ by) => {
    desk.change(() => moveLanguage(draft, index, by), {
      focus: `language-${tag}-${wayOn(by, index + by, length)}`,
      said: filled(words.moved, { name }),
    });
  };
  const drop = async () => {
    if (!(await desk.ask(filled(words.askRemoveLanguage, { name })))) return;
    desk.change(() => removeLanguage(draft, index), {
      focus: 'new-language',
      said: filled(words.removed, { name }),
    });
  };
  return [
    button(`language-${tag}-up`, words.up, () => moveBy(-1), { ...label(words.up), disabled: index === 0 }),
    button(`language-${tag}-down`, words.down, () => moveBy(1), {
      ...label(words.down),
      disabled: index === length - 1,
    }),
    button(`language-${tag}-remove`, words.removeLanguage, () => void drop(), label(words.removeLanguage)),
  ];
}

/** A field for the name or the tag of a language, with what the language calls itself while it is typed. @param {Desk} desk */
function newLanguage(desk) {
  const { draft, words, language } = desk;
  const list = make('datalist', { id: 'offered-languages' });
  for (const { tag, names } of offeredLanguages(language))
    list.append(make('option', { value: names[0] ?? tag }, [...names.slice(1), tag].join(', ')));
  const input = make('input', {
    type: 'text',
    id: 'new-language',
    list: list.id,
    maxlength: 35,
    spellcheck: 'false',
    autocapitalize: 'none',
    'aria-describedby': 'new-language-hint new-language-name new-language-problem',
  });
  const problem = make('p', { class: 'problem', id: 'new-language-problem', role: 'status' });
  const name = make('p', { class: 'hint', id: 'new-language-name', role: 'status' });
  const tell = (/** @type {string} */ sentence) => {
    say(problem, sentence);
    input.toggleAttribute('aria-invalid', false);
    if (sentence) input.setAttribute('aria-invalid', 'true');
  };
  const addIt = () => {
    const tag = tagOf(input.value, language);
    if (!tag || draft.languages.includes(tag)) {
      tell(tag ? words.tagTwice : words.tagWrong);
      input.focus();
      return;
    }
    desk.change(() => addLanguage(draft, tag), {
      beside: tag,
      focus: hasWords(tag) ? 'new-language' : `translations.${tag}.words.valueOfTheDay`,
      said: filled(words.added, { name: languageName(tag, language) }),
    });
  };
  input.addEventListener('input', () => {
    tell('');
    const tag = tagOf(input.value, language);
    say(name, tag && languageName(tag, language) !== tag ? languageName(tag, language) : '');
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    addIt();
  });
  return make(
    'div',
    { class: 'field' },
    make('label', { for: input.id }, words.languageTag),
    make(
      'div',
      { class: 'with-button' },
      input,
      button('add-language', words.addLanguage, addIt, {
        disabled: draft.languages.length >= MOST.languages,
      }),
    ),
    list,
    hint('new-language-hint', words.languageTagHint),
    name,
    problem,
  );
}
