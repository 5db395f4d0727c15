import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { type LinkField, MAX_LINKS } from '../settings/link.ts';
import { fill } from '../words/fill.ts';
import LINK_WORDS from '../words/links.json' with { type: 'json' };
import SETTINGS_WORDS from '../words/settings.json' with { type: 'json' };
import { linkPlaces } from './link-places.ts';
import { focusPart, partId } from './link-parts.ts';
import { type LinkRow, shownIn, wrongIn } from './link-rows.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import type { Words } from './saved-message.ts';
import { described, lockedNote } from './setting-notes.ts';

/** The id of the sentence about the largest number of links. */
const FULL_ID = 'links-full';

const FULL: Words = (language) => fill(LINK_WORDS[language].full);

/** The quick links, each with its name, its address and its place, and a button that adds another. */
export function linksEditor(state: OptionsState, actions: OptionsActions) {
  const { uiLanguage, links, locked } = state;
  const words = LINK_WORDS[uiLanguage];
  const isLocked = locked.has('links');
  const isFull = links.length >= MAX_LINKS;
  const add = () => {
    if (isFull) {
      actions.say(FULL);
      return;
    }
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
        : html`<button type="button" id="add-link" aria-disabled=${isFull} aria-describedby=${isFull ? FULL_ID : nothing} @click=${add}>
            ${words.add}
          </button>`
    }
    ${isFull ? html`<p class="note" id=${FULL_ID}>${FULL(uiLanguage)}</p>` : nothing}
  </fieldset>`;
}

/** The row of one link: its fields, its place, and, if it has a draft, the way to save that. */
function linkRow(row: LinkRow, index: number, state: OptionsState, actions: OptionsActions) {
  const isLocked = state.locked.has('links');
  const words = LINK_WORDS[state.uiLanguage];
  const name = row.saved ? fill(words.group, { place: `${index + 1}`, name: row.saved.title }) : words.new;
  return html`<li>
    <div role="group" aria-label=${name} id=${`link-${row.id}`}>
      <div class="fields">
        ${field('title', row, state, actions)} ${field('url', row, state, actions)}
        ${isLocked || !row.draft ? nothing : draftButtons(row, state, actions)}
      </div>
      ${isLocked || !row.saved ? nothing : linkPlaces(row, index, state, actions)}
    </div>
  </li>`;
}

function field(name: LinkField, row: LinkRow, state: OptionsState, actions: OptionsActions) {
  const words = LINK_WORDS[state.uiLanguage];
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
        if (event.key === 'Enter' && !event.repeat) save(row, state, actions);
      }}
    />
    ${isWrong ? html`<p class="wrong" id=${`${id}-wrong`}>${fill(words.wrong[name])}</p>` : nothing}`;
}

/** Saves the draft, or moves the focus to the first error in it. */
function save({ id, saved }: LinkRow, { links }: OptionsState, { saveLink, say }: OptionsActions) {
  const room = saved ? Infinity : roomFor(links);
  if (room === 0) {
    say(FULL);
    return;
  }
  const last: Words = (language) => `${SETTINGS_WORDS[language].saved.sync} ${FULL(language)}`;
  const [wrong] = saveLink(id, { deed: room === 1 ? last : undefined });
  // A screen reader does not read a field again that already has the focus, so the page says the error.
  if (wrong && document.activeElement?.id === partId(id, wrong))
    say((language) => fill(LINK_WORDS[language].wrong[wrong]));
  // The buttons of the draft have gone with it.
  else if (wrong || document.activeElement === document.body) focusPart(id, wrong ?? 'title');
}

/** How many more links can be saved. */
function roomFor(links: readonly LinkRow[]): number {
  return Math.max(0, MAX_LINKS - links.filter(({ saved }) => saved).length);
}

function draftButtons(row: LinkRow, state: OptionsState, actions: OptionsActions) {
  const { id, saved } = row;
  const words = LINK_WORDS[state.uiLanguage];
  const isFull = !saved && roomFor(state.links) === 0;
  const cancel = () => {
    actions.editLinks((rows) => rows.cancel(id));
    if (saved) focusPart(id, 'title');
    else document.getElementById('add-link')?.focus();
  };
  return html`<div class="actions">
    <button
      type="button"
      id=${partId(id, 'save')}
      aria-disabled=${isFull}
      aria-describedby=${isFull ? FULL_ID : nothing}
      @click=${() => save(row, state, actions)}
    >
      ${words.save}
    </button>
    <button type="button" id=${partId(id, 'cancel')} @click=${cancel}>${words.cancel}</button>
  </div>`;
}
