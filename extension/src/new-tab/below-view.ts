import { html } from 'lit/html.js';
import type { Link } from '../settings/settings-schema.ts';
import type { NewTabState } from './new-tab-state.ts';

/** What stands below the value: the note on the first day, and links. */
export function belowView(
  { words: { manifest }, newTabWords: words, note, settings, locked, mostVisited, isResting }: NewTabState,
  readNote: () => void,
) {
  // With the value its heading has gone.
  return html`${isResting ? html`<h1 class="unseen">${manifest.name}</h1>` : ''}
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

function listOf(name: string, links: readonly Link[]) {
  return links.length === 0
    ? ''
    : html`<nav class="links" aria-label=${name}>
        <ul>
          ${links.map(({ title, url }) => html`<li><a href=${url}>${title}</a></li>`)}
        </ul>
      </nav>`;
}
