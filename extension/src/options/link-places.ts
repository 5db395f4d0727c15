import { html } from 'lit/html.js';
import { fill } from '../words/fill.ts';
import LINK_WORDS from '../words/links.json' with { type: 'json' };
import { focusPart, partId } from './link-parts.ts';
import type { LinkRow } from './link-rows.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import type { Words } from './saved-message.ts';

/** The buttons that move a link up or down, or remove it. */
export function linkPlaces(
  { id, saved }: LinkRow,
  index: number,
  { uiLanguage, links }: OptionsState,
  { editLinks }: OptionsActions,
) {
  const words = LINK_WORDS[uiLanguage];
  const name = saved?.title ?? '';
  const count = links.filter((row) => row.saved).length;
  const placeAt =
    (at: number): Words =>
    (language) =>
      fill(LINK_WORDS[language].place, { place: `${at + 1}`, count: `${count}` });
  const move = (part: 'up' | 'down', by: 1 | -1) => () => {
    const to = index + by;
    if (to < 0 || to >= count) return;
    editLinks((rows) => rows.move(id, by), { deed: (language) => `${name}, ${placeAt(to)(language)}.` });
    // The moved button has lost the focus.
    focusPart(id, part);
  };
  const remove = () => {
    const next = links[index + 1] ?? links[index - 1];
    editLinks((rows) => rows.remove(id), {
      deed: (language) => fill(LINK_WORDS[language].removed, { name }),
      back: `.links li:nth-child(${index + 1}) input`,
    });
    // Never a button, because the next press of Enter would be a deed.
    if (next) focusPart(next.id, 'title');
    else document.getElementById('add-link')?.focus();
  };
  const parts = { name, place: placeAt(index)(uiLanguage) };
  return html`<div class="moves">
    ${placeButton(partId(id, 'up'), fill(words.up, parts), '↑', index === 0, move('up', -1))}
    ${placeButton(partId(id, 'down'), fill(words.down, parts), '↓', index === count - 1, move('down', 1))}
    ${placeButton(partId(id, 'remove'), fill(words.remove, parts), '×', false, remove)}
  </div>`;
}

/** A button of one sign. Its title is its name, and also a hint for those who see the sign. At an end it keeps the focus. */
function placeButton(id: string, title: string, sign: string, isAtEnd: boolean, action: () => void) {
  return html`<button type="button" id=${id} title=${title} aria-disabled=${isAtEnd} @click=${action}>
    <span aria-hidden="true">${sign}</span>
  </button>`;
}
