import { html } from 'lit/html.js';
import { dateInSentence } from '../dates.ts';
import type { Link } from '../settings/link.ts';
import { fill } from '../words/fill.ts';
import NEW_TAB_WORDS from '../words/new-tab.json' with { type: 'json' };
import { nameIn } from '../words/ui-language.ts';
import type { NewTabState } from './new-tab-state.ts';

/** What stands below the value, or in its place while it rests: until when it does, the note on the first day, and links. */
export function belowView(state: NewTabState, markNoteRead: () => void) {
  const { uiLanguage, firstNote, settings, mostVisited, isResting } = state;
  const words = NEW_TAB_WORDS[uiLanguage];
  return html`${isResting ? resting(state) : ''} ${firstNote?.(state, markNoteRead)}
  ${listOf(words.links, settings.links)} ${listOf(words.mostVisited, mostVisited)}`;
}

function resting({ settings: { hiddenUntil, view }, language, uiLanguage }: NewTabState) {
  const isValueNext = view === 'day' && hiddenUntil !== 'always';
  const again = () => fill(NEW_TAB_WORDS[uiLanguage].again, { day: dateInSentence(hiddenUntil, uiLanguage) });
  // With the value its heading has gone.
  return html`<h1 class="unseen" lang=${language}>${nameIn(language)}</h1>
    ${isValueNext ? html`<p class="again">${again()}</p>` : ''}`;
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
