import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { type LinkField, MAX_LINKS } from '../settings/link.ts';
import { fill } from '../words/fill.ts';
import LINK_WORDS from '../words/links.json' with { type: 'json' };
import SETTINGS_WORDS from '../words/settings.json' with { type: 'json' };
import { type LinkRow, shownIn, wrongIn } from './link-rows.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { described, lockedNote } from './setting-notes.ts';

/** The quick links, each with its name, its address and its place, and a button that adds another. */
export function linksEditor(state: OptionsState, actions: OptionsActions) {
  const { uiLanguage, links, locked } = state;
  const words = LINK_WORDS[uiLanguage];
  const isLocked = locked.has('links');
  const isFull = links.length >= MAX_LINKS;
  const add = () => {
    let id = -1;
    actions.editLinks((rows) => (id = rows.add()));
    focusPart(id, 'title');
  };
  return html`<fieldset class="links" ?disabled=${isLocked} aria-describedby=${described('links', state)}>
    <legend>${SETTINGS_WORDS[uiLanguage].labels.links}</legend>
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
    ${isFull ? html`<p class="note">${fill(words.full)}</p>` : nothing}
  </fieldset>`;
}

/** The row of one link: its fields, its place, and, if it has a draft, the way to save that. */
function linkRow(row: LinkRow, index: number, state: OptionsState, actions: OptionsActions) {
  const isLocked = state.locked.has('links');
  return html`<li id=${`link-${row.id}`}>
    <div class="fields">
      ${field('title', row, state, actions)} ${field('url', row, state, actions)}
      ${isLocked || !row.draft ? nothing : draftButtons(row, state, actions)}
    </div>
    ${isLocked || !row.saved ? nothing : places(row, index, state, actions)}
  </li>`;
}

function field(name: LinkField, row: LinkRow, { uiLanguage }: OptionsState, actions: OptionsActions) {
  const words = LINK_WORDS[uiLanguage];
  const id = partId(row.id, name);
  const isWrong = wrongIn(row).includes(name);
  return html`<label for=${id}>${words[name]}</label>
    <input
      type=${name === 'url' ? 'url' : 'text'}
      id=${id}
      autocomplete="off"
      .value=${live(shownIn(row)[name])}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `${id}-wrong` : nothing}
      @input=${(event: Event) => {
        const { value } = event.target as HTMLInputElement;
        actions.editLinks((rows) => rows.type(row.id, name, value));
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter') save(row.id, actions);
      }}
    />
    ${row.draft ? html`<div role="alert">${isWrong ? html`<p class="wrong" id=${`${id}-wrong`}>${fill(words.wrong[name])}</p>` : nothing}</div>` : nothing}`;
}

/** Saves the draft, or moves the focus to the first error in it. */
function save(id: number, { saveLink }: OptionsActions) {
  saveLink(id);
  const wrong = document.querySelector<HTMLElement>(`#link-${id} [aria-invalid=true]`);
  if (wrong) wrong.focus();
  // The buttons of the draft have gone with it.
  else if (document.activeElement === document.body) focusPart(id, 'title');
}

function draftButtons({ id, saved }: LinkRow, { uiLanguage, links }: OptionsState, actions: OptionsActions) {
  const words = LINK_WORDS[uiLanguage];
  const isFull = !saved && links.filter((row) => row.saved).length >= MAX_LINKS;
  const cancel = () => {
    actions.editLinks((rows) => rows.cancel(id));
    if (saved) focusPart(id, 'title');
    else document.getElementById('add-link')?.focus();
  };
  return html`<div class="actions">
    <button type="button" id=${partId(id, 'save')} ?disabled=${isFull} @click=${() => save(id, actions)}>
      ${words.save}
    </button>
    <button type="button" id=${partId(id, 'cancel')} @click=${cancel}>${words.cancel}</button>
  </div>`;
}

/** The buttons that move a link up or down, or remove it. */
function places(
  row: LinkRow,
  index: number,
  { uiLanguage, links }: OptionsState,
  { editLinks }: OptionsActions,
) {
  const { id } = row;
  const words = LINK_WORDS[uiLanguage];
  const last = links.filter(({ saved }) => saved).length - 1;
  const place = fill(words.place, { place: `${index + 1}`, count: `${last + 1}` });
  const parts = { name: row.saved?.title ?? '', place };
  const move = (by: 1 | -1) => () => {
    editLinks((rows) => rows.move(id, by));
    focusPart(id, by === -1 ? 'up' : 'down', by === -1 ? 'down' : 'up');
  };
  const remove = () => {
    const next = links[index + 1] ?? links[index - 1];
    editLinks((rows) => rows.remove(id));
    if (next) focusPart(next.id, 'remove', 'cancel');
    else document.getElementById('add-link')?.focus();
  };
  return html`<div class="moves">
    ${placeButton(partId(id, 'up'), fill(words.up, parts), '↑', index === 0, move(-1))}
    ${placeButton(partId(id, 'down'), fill(words.down, parts), '↓', index === last, move(1))}
    ${placeButton(partId(id, 'remove'), fill(words.remove, parts), '×', false, remove)}
  </div>`;
}

function placeButton(id: string, label: string, sign: string, isDisabled: boolean, action: () => void) {
  return html`<button type="button" id=${id} aria-label=${label} title=${label} ?disabled=${isDisabled} @click=${action}>
    <span aria-hidden="true">${sign}</span>
  </button>`;
}

function partId(id: number, part: string): string {
  return `link-${id}-${part}`;
}

/** Puts the focus on the first of a row's parts that takes it. A link that moves takes its buttons, and the focus, with it. */
function focusPart(id: number, ...parts: readonly string[]) {
  const elements = parts.map((part) => document.getElementById(partId(id, part)));
  elements.find((element) => element && !element.matches(':disabled'))?.focus();
}
