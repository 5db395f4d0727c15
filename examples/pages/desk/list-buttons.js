// @ts-check
import { button } from '../make.js';
import { add, isBlank, lengthOf, mostIn, move, remove } from './changes.js';
import { filled } from './words.js';

/** @typedef {import('./desk.js').Desk} Desk */
/** @typedef {import('./changes.js').ListName} ListName */

/*
 * The buttons of a list. The focus moves to an added item, with a moved item, and to the item after a removed one.
 */

/**
 * The button that gets the focus after a move: the same one, or at an end of the list the other one.
 *
 * @param {number} by
 * @param {number} place
 * @param {number} count
 */
export function wayOn(by, place, count) {
  if (place === 0) return 'down';
  return by > 0 && place < count - 1 ? 'down' : 'up';
}

/**
 * The buttons that move or remove an item of a list. A list of one item has none of them.
 *
 * @param {Desk} desk
 * @param {ListName} list
 * @param {number} index
 * @param {{ name: string, focusAt: (index: number) => string }} options `name`: the item's name; `focusAt`: the field that
 *   gets the focus when its neighbour is removed
 */
export function itemButtons(desk, list, index, { name, focusAt }) {
  const { draft, words } = desk;
  const count = lengthOf(draft, list);
  if (count < 2) return [];
  const id = (/** @type {string} */ what, at = index) => `${list}-${at}-${what}`;
  const label = (/** @type {string} */ word) => ({ 'aria-label': `${word}: ${name}`, class: 'small' });

  const moveBy = (/** @type {number} */ by, /** @type {string} */ what) =>
    button(
      id(what),
      what === 'up' ? words.up : words.down,
      () => {
        desk.change(() => move(draft, list, index, by), {
          focus: id(wayOn(by, index + by, count), index + by),
          said: filled(words.moved, { name }),
        });
      },
      {
        ...label(what === 'up' ? words.up : words.down),
        disabled: what === 'up' ? !index : index === count - 1,
      },
    );
  const drop = async () => {
    if (!isBlank(draft, list, index) && !(await desk.ask(filled(words.askRemove, { name })))) return;
    desk.change(() => remove(draft, list, index), {
      focus: focusAt(Math.min(index, count - 2)),
      said: filled(words.removed, { name }),
    });
  };
  return [
    moveBy(-1, 'up'),
    moveBy(1, 'down'),
    button(id('remove'), words.remove, () => void drop(), label(words.remove)),
  ];
}

/**
 * The button that adds an item at the end of a list.
 *
 * @param {Desk} desk
 * @param {ListName} list
 * @param {{ label: string, around?: string, name: (number: number) => string, focusAt: (index: number) => string }} options
 *   `around`: the name of the part that the list is in; `name`: the name of the added item
 */
export function addButton(desk, list, { label, around, name, focusAt }) {
  const { draft, words } = desk;
  const count = lengthOf(draft, list);
  return button(
    `${list}-add`,
    label,
    () =>
      desk.change(() => add(draft, list), {
        focus: focusAt(count),
        said: filled(words.added, { name: name(count + 1) }),
      }),
    {
      disabled: count >= mostIn(list),
      class: list === 'values' ? '' : 'small',
      'aria-label': around && `${label}: ${around}`,
    },
  );
}
