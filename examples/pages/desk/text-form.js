// @ts-check
import { languageName } from '@espoo-values/strategy-content';
import { make } from '../make.js';
import { originalOf, translationOf } from './draft.js';
import { field, row } from './fields.js';
import { addButton, itemButtons } from './list-buttons.js';

/** @typedef {import('./desk.js').Desk} Desk */

/** The form for the text: each part in the original language, with one of the others beside it. @param {Desk} desk */
export function textForm(desk) {
  const { draft, words } = desk;
  const { items } = translationOf(draft).values;
  return [
    ...chooseBeside(desk),
    section(
      'city',
      words.cityTitle,
      row(desk, (tag) => `city.${tag}`),
      row(desk, (tag) => `translations.${tag}.trail`, { lines: 2, help: words.trailHint }),
    ),
    section('vision', words.vision, ...titled(desk, 'vision', '.vision', words.vision)),
    section('mission', words.mission, ...titled(desk, 'mission', '.mission', words.mission)),
    section(
      'values',
      words.values,
      row(desk, (tag) => `translations.${tag}.values.title`),
      ...items.map((_, index) => value(desk, index)),
      addButton(desk, 'values', {
        label: words.addValue,
        name: (number) => `${words.value} ${number}`,
        focusAt: (index) => titleOf(desk, index),
      }),
    ),
  ];
}

/** The choice of the language beside the original, if there are several. @param {Desk} desk @returns {Node[]} */
function chooseBeside(desk) {
  const { draft, words, language } = desk;
  if (draft.languages.length < 3) return [];
  const select = make('select', { id: 'beside' });
  for (const tag of draft.languages.slice(1)) {
    const option = make('option', { value: tag }, languageName(tag, language));
    option.selected = tag === desk.languagesInSight()[1];
    select.append(option);
  }
  select.addEventListener('change', () => desk.showBeside(select.value, 'beside'));
  return [make('div', { class: 'field beside' }, make('label', { for: 'beside' }, words.beside), select)];
}

/** @param {string} id @param {string} heading @param {...Node} content */
export function section(id, heading, ...content) {
  const title = make('h2', { id: `${id}-title` }, heading);
  return make('section', { 'aria-labelledby': title.id }, title, ...content);
}

/** @param {Desk} desk @param {number} index */
const titleOf = ({ draft }, index) => `translations.${originalOf(draft)}.values.items[${index + 1}].title`;

/** @param {Desk} desk @param {number} index */
function value(desk, index) {
  const { draft, words } = desk;
  const name = `${words.value} ${index + 1}`;
  const place = `.values.items[${index + 1}]`;
  const path = `translations.${originalOf(draft)}${place}.id`;
  const actions = itemButtons(desk, 'values', index, { name, focusAt: (at) => titleOf(desk, at) });
  return make(
    'fieldset',
    {},
    make('legend', {}, make('h3', {}, name)),
    make('div', { class: 'actions' }, ...actions),
    ...titled(desk, index, place, name),
    field(desk, path, { label: words.id, help: words.idHint }),
  );
}

/**
 * A title and paragraphs.
 *
 * @param {Desk} desk
 * @param {'vision' | 'mission' | number} list
 * @param {string} place within a translation
 * @param {string} around the name of the part that they are in
 */
function titled(desk, list, place, around) {
  const { draft, words } = desk;
  const section =
    typeof list === 'number' ? translationOf(draft).values.items[list] : translationOf(draft)[list];
  const paragraph = (/** @type {string} */ tag, /** @type {number} */ index) =>
    `translations.${tag}${place}.paragraphs[${index + 1}]`;
  const nameOf = (/** @type {number} */ number) => `${around}, ${words.paragraph.toLowerCase()} ${number}`;
  const focusAt = (/** @type {number} */ index) => paragraph(originalOf(draft), index);
  return [
    row(desk, (tag) => `translations.${tag}${place}.title`),
    ...(section?.paragraphs ?? []).map((_, index) =>
      row(desk, (tag) => paragraph(tag, index), {
        lines: 3,
        actions: itemButtons(desk, list, index, { name: nameOf(index + 1), focusAt }),
      }),
    ),
    addButton(desk, list, { label: words.addParagraph, around, name: nameOf, focusAt }),
  ];
}
