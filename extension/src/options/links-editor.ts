import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { MAX_LINKS } from '../settings/link.ts';
import { LINK_WORDS } from '../words/links.ts';
import { SETTINGS_WORDS } from '../words/settings.ts';
import { focusPart, linkRow } from './link-row.ts';
import { described, lockedNote } from './locked-note.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';

/** The quick links: each with its name, its address and its place, and a way to one more. */
export function linksEditor(state: OptionsState, actions: OptionsActions) {
  const { language, links, locked } = state;
  const words = LINK_WORDS[language];
  const isLocked = locked.has('links');
  const isFull = links.length >= MAX_LINKS;
  const add = () => {
    let id = -1;
    actions.editLinks((rows) => (id = rows.add()));
    focusPart(id, 'title');
  };
  return html`<fieldset class="links" ?disabled=${isLocked} aria-describedby=${described('links', state)}>
    <legend>${SETTINGS_WORDS[language].labels.links}</legend>
    ${lockedNote('links', state)}
    <ol>
      ${repeat(
        links,
        ({ id }) => id,
        (row, index) => linkRow(row, index, state, actions),
      )}
    </ol>
    ${
      isLocked
        ? nothing
        : html`<button type="button" id="add-link" ?disabled=${isFull} @click=${add}>${words.add}</button>`
    }
    ${isFull ? html`<p class="note">${words.full}</p>` : nothing}
  </fieldset>`;
}
