// @ts-check
import { languageName } from '@espoo-values/strategy-content';
import { hint, make } from '../make.js';
import { originalOf } from './draft.js';
import { nameOf } from './names.js';
import { valueAt } from './paths.js';

/** @typedef {import('./desk.js').Desk} Desk */

/** The id of the paragraph for a field's problem. @param {string} path */
export const problemId = (path) => `${path}-problem`;

/**
 * A field for the text at a place of the draft, with its problem below.
 *
 * @param {Desk} desk
 * @param {string} path
 * @param {{ label?: string, labelledBy?: string, help?: string, helpedBy?: string, lines?: number, language?: string }} options
 *   `labelledBy`: the ids of elements that name the field beside its label; `helpedBy`: the id of a hint elsewhere in the page;
 *   `lines`: more than 1 if the text may be long
 */
export function field({ draft }, path, { label, labelledBy, help, helpedBy, lines = 1, language }) {
  const value = valueAt(draft, path);
  const text = Array.isArray(value) ? value.join('\n') : `${value ?? ''}`;
  const labelId = `${path}-label`;
  const input = make(lines > 1 ? 'textarea' : 'input', {
    id: path,
    'data-path': path,
    'aria-labelledby': labelledBy && [labelledBy, label && labelId].filter(Boolean).join(' '),
    'aria-describedby': [helpedBy ?? (help && `${path}-hint`), problemId(path)].filter(Boolean).join(' '),
    ...(lines > 1 ? { rows: lines } : { type: 'text' }),
    ...(language
      ? { lang: language, dir: 'auto' }
      : { autocapitalize: 'none', spellcheck: path === 'source.title' ? 'true' : 'false' }),
  });
  input.value = text;
  return make(
    'div',
    { class: 'field' },
    ...(label ? [make('label', { for: path, id: labelId }, label)] : []),
    input,
    ...(help ? [hint(`${path}-hint`, help)] : []),
    make('p', { class: 'problem', id: problemId(path) }),
  );
}

/**
 * The same text in the visible languages, the original first, side by side if there is room.
 *
 * @param {Desk} desk
 * @param {(language: string) => string} pathIn
 * @param {{ lines?: number, help?: string, actions?: Node[] }} [options] `actions`: buttons beside its name
 */
export function row(desk, pathIn, { lines = 1, help, actions = [] } = {}) {
  const { draft, words, language } = desk;
  const name = nameOf(pathIn(originalOf(draft)), words);
  const nameId = `${pathIn(originalOf(draft))}-name`;
  const helpId = `${pathIn(originalOf(draft))}-hint`;
  const shown = desk.languagesInSight();
  return make(
    'div',
    { class: 'row' },
    make('div', { class: 'row-name' }, make('span', { id: nameId }, name), ...actions),
    make(
      'div',
      { class: 'pair' },
      ...shown.map((tag) =>
        field(desk, pathIn(tag), {
          ...(shown.length > 1 && { label: languageName(tag, language) }),
          labelledBy: nameId,
          lines,
          language: tag,
          ...(help && { helpedBy: helpId }),
        }),
      ),
    ),
    ...(help ? [hint(helpId, help)] : []),
  );
}
