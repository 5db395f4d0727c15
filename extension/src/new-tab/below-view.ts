import { html } from 'lit/html.js';
import { dayInWords } from '../page/day-in-words.ts';
import type { Link } from '../settings/settings-schema.ts';
import type { NewTabState } from './new-tab-state.ts';

/** What stands below the value, or in its place while it rests: until when it does, the note on the first day, and links. */
export function belowView(state: NewTabState, readNote: () => void) {
  const { newTabWords: words, note, settings, locked, mostVisited, isResting } = state;
  return html`${isResting ? resting(state) : ''}
  ${
    note &&
    html`<section class="note" aria-labelledby="note-title">
      <h2 id="note-title">${words.note.title}</h2>
      <p>${words.note.by[note]} ${locked.has('rest') ? '' : words.note.rest} ${words.note.about}</p>
      <button type="button" @click=${readNote}>${words.note.done}</button>
    </section>`
  }
  ${listOf(words.links, settings.links)} ${listOf(words.mostVisited, mostVisited)}`;
}

function resting({ words: { manifest }, newTabWords, settings: { rest, view }, language }: NewTabState) {
  const isValueNext = view === 'day' && rest !== 'always';
  // With the value its heading has gone.
  return html`<h1 class="unseen">${manifest.name}</h1>
    ${isValueNext ? html`<p class="again">${newTabWords.again(dayInWords(rest, language))}</p>` : ''}`;
}

function listOf(name: string, links: readonly Link[]) {
  return links.length === 0
    ? ''
    : html`<nav class="links" aria-label=${name}>
        <ul>
          ${links.map(({ title, url }) => html`<li><a href=${url}>${title}</a></li>`)}
        </ul>
      </nav>`;
}
