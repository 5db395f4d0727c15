import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ManageableName } from '../settings/default-settings.ts';
import { MAX_LINKS } from '../settings/limits.ts';
import { type LinkDraft, problemsOf } from './link-drafts.ts';
import { described, lockedNote } from './locked-note.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';

/** The quick links: each with its name, its address and its place, and a way to one more. */
export function linksEditor(name: ManageableName, state: OptionsState, actions: OptionsActions) {
  const { own, links, locked } = state;
  const isLocked = locked.has(name);
  const isFull = links.length >= MAX_LINKS;
  const add = () => {
    let id = -1;
    actions.editLinks((drafts) => ({ id } = drafts.add()));
    focus(id, 'title');
  };
  return html`<fieldset class="links" ?disabled=${isLocked} aria-describedby=${described(name, state)}>
    <legend>${own.labels[name]}</legend>
    ${lockedNote(name, state)}
    <ol>
      ${repeat(
        links,
        ({ id }) => id,
        (draft, index) => linkRow(draft, index, state, actions, isLocked),
      )}
    </ol>
    ${
      isLocked
        ? nothing
        : html`<button type="button" id="add-link" ?disabled=${isFull} @click=${add}>${own.links.add}</button>`
    }
    ${isFull ? html`<p class="note">${own.links.full}</p>` : nothing}
  </fieldset>`;
}

function linkRow(
  draft: LinkDraft,
  index: number,
  { own: { links: words, allowed }, links }: OptionsState,
  { editLinks }: OptionsActions,
  isLocked: boolean,
) {
  const { id } = draft;
  const name = draft.title.trim() || words.unnamed;
  const place = `${index + 1}/${links.length}`;
  const wrong = problemsOf(draft);
  const field = (key: 'title' | 'url', type: 'text' | 'url') =>
    html`<label for=${partId(id, key)}>${words[key]}</label>
      <input
        type=${type}
        id=${partId(id, key)}
        autocomplete="off"
        .value=${live(draft.typed[key] ?? draft[key])}
        aria-invalid=${wrong[key] ? 'true' : nothing}
        aria-describedby=${wrong[key] ? partId(id, `${key}-wrong`) : nothing}
        @input=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          editLinks((drafts) => {
            drafts.type(id, { [key]: value });
          });
        }}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          editLinks((drafts) => {
            drafts.edit(id, { [key]: value });
          });
        }}
      />
      ${wrong[key] ? html`<p class="wrong" id=${partId(id, `${key}-wrong`)}>${allowed[key]}</p>` : nothing}`;
  const move = (by: 1 | -1) => () => {
    editLinks((drafts) => {
      drafts.move(id, by);
    });
    focus(id, by === -1 ? 'up' : 'down', by === -1 ? 'down' : 'up');
  };
  const remove = () => {
    const next = (links[index + 1] ?? links[index - 1])?.id;
    editLinks((drafts) => {
      drafts.remove(id);
    });
    if (next === undefined) document.getElementById('add-link')?.focus();
    else focus(next, 'remove');
  };
  return html`<li>
    <div class="fields">${field('title', 'text')} ${field('url', 'url')}</div>
    ${
      isLocked
        ? nothing
        : html`<div class="moves">
          ${button(partId(id, 'up'), words.up(name, place), '↑', index === 0, move(-1))}
          ${button(partId(id, 'down'), words.down(name, place), '↓', index === links.length - 1, move(1))}
          ${button(partId(id, 'remove'), words.remove(name), '×', false, remove)}
        </div>`
    }
  </li>`;
}

function button(id: string, label: string, sign: string, isDisabled: boolean, action: () => void) {
  return html`<button
    type="button"
    id=${id}
    aria-label=${label}
    title=${label}
    ?disabled=${isDisabled}
    @click=${action}
  >
    <span aria-hidden="true">${sign}</span>
  </button>`;
}

function partId(id: number, part: string): string {
  return `link-${id}-${part}`;
}

/** Puts the focus on the first of the parts that takes it: a link that moves takes its buttons, and the focus, with it. */
function focus(id: number, ...parts: readonly string[]) {
  const elements = parts.map((part) => document.getElementById(partId(id, part)));
  elements.find((element) => element && !element.matches(':disabled'))?.focus();
}
